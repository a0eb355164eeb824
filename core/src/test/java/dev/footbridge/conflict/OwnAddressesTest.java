package dev.footbridge.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.account.AccountKey;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Pending;
import dev.footbridge.provisioning.Proof;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.provisioning.Verified;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnAddressesTest {
    private static final EmailAddress ANNA = EmailAddress.of("anna@acme.example");
    private static final EmailAddress SAVED = EmailAddress.of("saved@acme.example");
    private static final EmailAddress NEXT = EmailAddress.of("next@acme.example");
    private static final Proof PROOF = new Proof(Proof.Kind.DOMAIN, null);

    @Test
    void who_has_nothing_with_us_has_none() {
        assertThat(OwnAddresses.of(new Unlinked(null, UnlinkReason.NEVER_LINKED)))
                .isEmpty();
    }

    @Test
    void a_saved_one_is_the_users() {
        assertThat(OwnAddresses.of(new Unlinked(SAVED, UnlinkReason.NEVER_LINKED)))
                .containsExactly(SAVED);
    }

    @Test
    void one_under_way_goes_with_the_saved_one() {
        assertThat(OwnAddresses.of(pending(ANNA, SAVED))).containsExactly(ANNA, SAVED);
    }

    @Test
    void a_linked_one_goes_with_the_one_that_is_to_replace_it() {
        assertThat(OwnAddresses.of(linked(null))).containsExactly(ANNA);
        assertThat(OwnAddresses.of(linked(pending(NEXT, null)))).containsExactly(ANNA, NEXT);
    }

    private static Verified pending(EmailAddress address, @Nullable EmailAddress saved) {
        return new Verified(address, Instant.EPOCH, PROOF, null, saved);
    }

    private static Linked linked(@Nullable Pending replacement) {
        return new Linked(ANNA, AccountKey.of("https://idp.example", "1"), Instant.EPOCH, PROOF, replacement);
    }
}
