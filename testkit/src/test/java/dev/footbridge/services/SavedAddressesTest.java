package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.EventKind;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Addresses for later: set, removed and put back, and only from what was expected to stand there. */
class SavedAddressesTest {
    private static final EmailAddress FIRST = EmailAddress.of("first@acme.example");
    private static final EmailAddress SECOND = EmailAddress.of("second@acme.example");

    private final Product product = new Product();
    private final UserKey chief = product.administrator("chief");
    private final UserKey anna = product.person("anna", "");

    @Test
    void an_address_is_set_exchanged_and_cleared_each_with_its_entry() {
        assertThat(replace(anna, null, FIRST)).isEmpty();
        assertThat(replace(anna, FIRST, SECOND)).isEmpty();
        assertThat(saved(anna)).isEqualTo(SECOND);
        assertThat(replace(anna, SECOND, null)).isEmpty();
        assertThat(saved(anna)).isNull();
        assertThat(product.happenedTo(anna))
                .containsExactly(EventKind.ADDRESS_CLEARED, EventKind.ADDRESS_SAVED, EventKind.ADDRESS_SAVED);
        assertThat(product.footbridge.outboxWorker().runOnce()).isZero();
    }

    @Test
    void doing_it_again_is_granted_and_writes_nothing() {
        replace(anna, null, FIRST);
        assertThat(replace(anna, null, FIRST)).isEmpty();
        assertThat(replace(anna, SECOND, FIRST)).isEmpty();
        assertThat(product.happenedTo(anna)).hasSize(1);
    }

    @Test
    void whoever_was_changed_meanwhile_is_left_alone() {
        replace(anna, null, FIRST);
        assertThat(replace(anna, SECOND, null)).contains(Refusal.CONFLICT);
        assertThat(replace(anna, null, SECOND)).contains(Refusal.CONFLICT);
        assertThat(saved(anna)).isEqualTo(FIRST);
    }

    @Test
    void T2_nobody_with_a_link_is_changed() {
        product.link(anna);
        assertThat(replace(anna, null, FIRST)).contains(Refusal.ALREADY_LINKED);
        assertThat(replace(anna, null, null)).contains(Refusal.ALREADY_LINKED);
    }

    @Test
    void D2_a_domain_that_is_not_allowed_is_not_stored_but_may_be_removed() {
        replace(anna, null, FIRST);
        product.footbridge
                .administration()
                .changeAllowedDomains(Product.ACME, List.of("else.example"), Product.administrating(chief));
        assertThat(replace(anna, FIRST, SECOND)).contains(Refusal.DOMAIN_NOT_ALLOWED);
        assertThat(replace(anna, FIRST, null)).isEmpty();
    }

    @Test
    void oneself_strangers_the_deactivated_and_machines_are_not_provided_for() {
        assertThat(replace(chief, null, FIRST)).contains(Refusal.FORBIDDEN);
        assertThat(replace(product.user("old", "", SignInKind.INTERACTIVE, false, false), null, FIRST))
                .contains(Refusal.FORBIDDEN);
        assertThat(replace(product.user("clock", "", SignInKind.INTERNAL_ONLY, true, false), null, FIRST))
                .contains(Refusal.FORBIDDEN);
        assertThat(replace(new UserKey(Product.ACME, new UserId("nobody")), null, FIRST))
                .contains(Refusal.NOT_FOUND);
    }

    private Optional<Refusal> replace(UserKey user, @Nullable EmailAddress expected, @Nullable EmailAddress next) {
        return product.footbridge
                .savedAddresses()
                .replace(user, expected, next, Product.administrating(chief))
                .refused()
                .map(Refused::refusal);
    }

    private @Nullable EmailAddress saved(UserKey user) {
        return product.world
                .provisioning()
                .load(user)
                .orElseThrow()
                .provisioning()
                .state()
                .savedAddress();
    }
}
