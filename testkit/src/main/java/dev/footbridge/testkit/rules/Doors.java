package dev.footbridge.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.SignIn;
import dev.footbridge.SignIn.Verdict;
import dev.footbridge.account.AccountKey;
import dev.footbridge.signin.AssertedIdentity;
import dev.footbridge.signin.Door;
import dev.footbridge.tenant.UserKey;

/** Who tries to get in, and whether a session would be opened. */
final class Doors {
    private final Company company;

    Doors(Company company) {
        this.company = company;
    }

    boolean opens(Door door, UserKey user) {
        return signIn().ownCredentials(user, door, null).allows();
    }

    /** Whether somebody who comes back from the identity provider with this account gets in as the user. */
    boolean opensFor(AccountKey account, UserKey user) {
        Verdict verdict = signIn().identityProvider(identity(account), company.id(), null);
        return verdict instanceof Verdict.Allowed allowed && allowed.user().equals(user);
    }

    boolean mayGoOn(UserKey user) {
        return signIn().goOn(user).allows();
    }

    void goesRound(UserKey user, AccountKey account) {
        assertThat(signIn().proveRoundTrip(user, identity(account), null))
                .as("a round trip over the own account counts")
                .isTrue();
    }

    private SignIn signIn() {
        return company.footbridge().signIn();
    }

    private static AssertedIdentity identity(AccountKey account) {
        return new AssertedIdentity(account, ImmutableList.of("pwd"), null, null);
    }
}
