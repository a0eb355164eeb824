package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.account.AccountKey;
import dev.footbridge.account.Subject;
import dev.footbridge.signin.ProviderLogout;
import dev.footbridge.signin.ProviderSession;
import dev.footbridge.spi.Leftovers.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Proves {@link dev.footbridge.spi.ProviderLogouts}. To run it, implement it in a test class; {@link #ports()} hands out the
 * stores of the back end.
 */
public interface ProviderLogoutsContract extends StoreContract {

    @Test
    default void I5_a_logout_is_taken_once_for_each_issuer() {
        ProviderLogout logout = logout(account(), null);
        assertThat(ports().logouts().add(logout)).isTrue();
        assertThat(ports().logouts().add(logout)).isFalse();
        ProviderLogout elsewhere =
                new ProviderLogout(account().issuer(), logout.tokenId() + "x", logout.subject(), logout.sessionId());
        assertThat(ports().logouts().add(elsewhere)).isTrue();
        AccountKey other = AccountKey.of("https://other-" + UUID.randomUUID() + ".example", "s");
        assertThat(ports().logouts().add(new ProviderLogout(other.issuer(), logout.tokenId(), other.subject(), null)))
                .isTrue();
    }

    /** Every pair of what a logout and a session may name, against the rule itself. */
    @Test
    default void I5_a_session_is_over_exactly_if_the_rule_says_so() {
        AccountKey anna = account();
        AccountKey bo = new AccountKey(anna.issuer(), new Subject("bo-" + UUID.randomUUID()));
        AccountKey elsewhere = new AccountKey(account().issuer(), anna.subject());
        for (@Nullable AccountKey named : new @Nullable AccountKey[] {anna, bo, elsewhere, null}) {
            for (@Nullable String sid : new @Nullable String[] {"one", "two", null}) {
                if (named != null || sid != null) {
                    AccountKey of = named == null ? anna : named;
                    String unique = sid == null ? null : sid + UUID.randomUUID();
                    ProviderLogout logout = new ProviderLogout(
                            of.issuer(), UUID.randomUUID().toString(), named == null ? null : named.subject(), unique);
                    judges(logout, List.of(anna, bo, elsewhere));
                }
            }
        }
    }

    private void judges(ProviderLogout logout, List<AccountKey> accounts) {
        Instant before = ports().tenants().now();
        ports().letPass(Duration.ofMillis(2));
        assertThat(ports().logouts().add(logout)).isTrue();
        Instant said = ports().tenants().now();
        ports().letPass(Duration.ofMillis(2));
        Instant after = ports().tenants().now();
        for (AccountKey account : accounts) {
            for (@Nullable String sid : new @Nullable String[] {logout.sessionId(), "another", null}) {
                ProviderSession late = new ProviderSession(account, sid, after);
                assertThat(ports().logouts().hasEnded(late))
                        .as("%s by %s", late, logout)
                        .isEqualTo(logout.ends(late, said));
                ProviderSession early = new ProviderSession(account, sid, before);
                assertThat(ports().logouts().hasEnded(early))
                        .as("%s by %s", early, logout)
                        .isEqualTo(logout.ends(early, said));
            }
        }
    }

    @Test
    default void I5_a_logout_of_one_session_leaves_the_others_of_the_account_open() {
        AccountKey anna = account();
        Instant before = ports().tenants().now();
        assertThat(ports().logouts().add(logout(anna, "phone"))).isTrue();
        assertThat(ports().logouts().hasEnded(new ProviderSession(anna, "desk", before)))
                .isFalse();
        assertThat(ports().logouts().hasEnded(new ProviderSession(anna, "phone", before)))
                .isTrue();
    }

    @Test
    default void logouts_are_forgotten_once_no_session_can_be_older() {
        new Remains(ports()).removeAll();
        ProviderLogout logout = logout(account(), null);
        assertThat(ports().logouts().add(logout)).isTrue();
        ports().letPass(Remains.AGE.plusMillis(2));
        assertThat(new Remains(ports()).remove(Kind.LOGOUTS, Duration.ofHours(1)))
                .isZero();
        assertThat(new Remains(ports()).remove(Kind.LOGOUTS)).isEqualTo(1);
        assertThat(ports().logouts().add(logout)).isTrue();
    }

    private static AccountKey account() {
        return AccountKey.of("https://idp-" + UUID.randomUUID() + ".example", "anna");
    }

    private static ProviderLogout logout(AccountKey account, @Nullable String sessionId) {
        return new ProviderLogout(account.issuer(), UUID.randomUUID().toString(), account.subject(), sessionId);
    }
}
