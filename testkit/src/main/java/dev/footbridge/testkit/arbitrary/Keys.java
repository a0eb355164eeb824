package dev.footbridge.testkit.arbitrary;

import dev.footbridge.account.AccountKey;
import dev.footbridge.account.Subject;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Ids of tenants, users and accounts, from plain to barely allowed. */
public final class Keys {
    private static final int LONGEST_ID = 128;

    private Keys() {}

    public static Arbitrary<TenantId> tenants() {
        return ids().map(TenantId::new);
    }

    public static Arbitrary<UserId> users() {
        return ids().map(UserId::new);
    }

    public static Arbitrary<UserKey> userKeys() {
        return Combinators.combine(tenants(), users()).as(UserKey::new);
    }

    public static Arbitrary<AccountKey> accounts() {
        Arbitrary<String> subject = Arbitraries.strings()
                .withCharRange(' ', '~')
                .ofMinLength(1)
                .ofMaxLength(Subject.LONGEST)
                .filter(Subject::isValid);
        return Combinators.combine(
                        Arbitraries.of("https://idp.example", "https://idp.example/", "https://IdP.example/realms/a"),
                        subject)
                .as(AccountKey::of);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u00a0', '\ud7ff')
                .ofMinLength(1)
                .ofMaxLength(LONGEST_ID)
                .filter(id -> !id.isBlank());
    }
}
