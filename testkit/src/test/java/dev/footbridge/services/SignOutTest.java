package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.account.AccountKey;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.signin.ProviderLogout;
import dev.footbridge.signin.ProviderSession;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignOutTest {
    private final Product product = new Product();
    private final UserKey anna = product.person("anna", "");

    @BeforeEach
    void annaIsLinked() {
        product.link(anna);
    }

    @Test
    void I5_what_the_provider_has_ended_is_over_and_the_users_history_tells() {
        ProviderSession session = session("desk");
        assertThat(product.footbridge.signIn().signOut().hasEnded(session)).isFalse();
        product.footbridge.signIn().signOut().byProvider(logout("1", "desk"));
        assertThat(product.footbridge.signIn().signOut().hasEnded(session)).isTrue();
        assertThat(product.footbridge.signIn().signOut().hasEnded(session("phone")))
                .isFalse();
        AuditEntry told = product.world.audit().timeline(anna, 1).get(0);
        assertThat(told.kind()).isEqualTo(EventKind.SIGNED_OUT_BY_PROVIDER);
        assertThat(told.actor()).isEqualTo(Actor.system());
    }

    @Test
    void I5_the_same_token_again_has_no_second_effect() {
        product.footbridge.signIn().signOut().byProvider(logout("1", null));
        product.world.clock().advance(Duration.ofMinutes(1));
        ProviderSession later = session(null);
        product.footbridge.signIn().signOut().byProvider(logout("1", null));
        assertThat(product.footbridge.signIn().signOut().hasEnded(later)).isFalse();
        assertThat(told()).isEqualTo(1);
        product.footbridge.signIn().signOut().byProvider(logout("2", null));
        assertThat(product.footbridge.signIn().signOut().hasEnded(later)).isTrue();
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void I5_a_logout_that_names_a_session_alone_ends_it_and_stands_in_nobodys_history() {
        AccountKey account = product.account(anna);
        product.footbridge.signIn().signOut().byProvider(new ProviderLogout(account.issuer(), "1", null, "desk"));
        assertThat(product.footbridge.signIn().signOut().hasEnded(session("desk")))
                .isTrue();
        assertThat(told()).isZero();
    }

    @Test
    void I5_an_account_of_nobody_ends_nothing_of_others() {
        AccountKey account = product.account(anna);
        AccountKey stranger = AccountKey.of(account.issuer().value(), "stranger");
        product.footbridge
                .signIn()
                .signOut()
                .byProvider(new ProviderLogout(stranger.issuer(), "1", stranger.subject(), null));
        assertThat(product.footbridge.signIn().signOut().hasEnded(session("desk")))
                .isFalse();
        assertThat(told()).isZero();
    }

    private ProviderSession session(@Nullable String id) {
        Instant now = product.world.tenants().now();
        return new ProviderSession(product.account(anna), id, now);
    }

    private ProviderLogout logout(String token, @Nullable String session) {
        AccountKey account = product.account(anna);
        return new ProviderLogout(account.issuer(), token, account.subject(), session);
    }

    private long told() {
        List<AuditEntry> all = product.world.audit().timeline(anna, 50);
        return all.stream()
                .filter(entry -> entry.kind() == EventKind.SIGNED_OUT_BY_PROVIDER)
                .count();
    }
}
