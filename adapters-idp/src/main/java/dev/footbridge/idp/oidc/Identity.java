package dev.footbridge.idp.oidc;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.AccountKey;
import dev.footbridge.account.Issuer;
import dev.footbridge.account.Subject;
import dev.footbridge.signin.AssertedIdentity;
import java.util.Objects;

/** What is taken from a checked id token; an address claim is never read (OpenID Connect Core 1.0, 5.7). */
final class Identity {
    private static final int MOST_METHODS = 16;
    private static final int LONGEST_METHOD = 64;
    private static final int LONGEST_SESSION = 255;

    private Identity() {}

    static AssertedIdentity of(ReceivedToken checked, Issuer issuer) {
        String subject = Objects.requireNonNull(checked.text("sub"));
        String session = checked.text("sid");
        ImmutableList<String> methods = checked.texts("amr").stream()
                .filter(method -> method.length() <= LONGEST_METHOD)
                .limit(MOST_METHODS)
                .collect(ImmutableList.toImmutableList());
        return new AssertedIdentity(
                new AccountKey(issuer, new Subject(subject)),
                methods,
                checked.time("auth_time"),
                session != null && session.length() <= LONGEST_SESSION ? session : null);
    }
}
