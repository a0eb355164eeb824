package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.conflict.AddressFingerprint;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.readiness.Reason;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.UserProjection.Query;
import dev.footbridge.spi.UserProjection.Row;
import dev.footbridge.spi.UserProjection.SharedAddress;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Addresses that two people have, and people for whom the host has a shared mailbox alone. */
public interface SharedAddressContract extends StoreContract {
    String INFO = "familjen@foretaget.example";

    @Test
    default void an_address_that_two_could_be_offered_is_found_with_both_by_name() {
        TenantId tenant = new Scene(ports()).tenant();
        offer(tenant, "Bo", INFO, "bo@foretaget.example");
        offer(tenant, "Anna", "Familjen@FORETAGET.example", INFO);
        offer(tenant, "Cilla", "cilla@foretaget.example");
        assertThat(shared(tenant)).singleElement().satisfies(address -> {
            assertThat(address.fingerprint()).isEqualTo(AddressFingerprint.of(tenant, EmailAddress.of(INFO)));
            assertThat(address.people()).isEqualTo(2);
            assertThat(address.users()).extracting(Row::name).containsExactly("Anna", "Bo");
        });
        assertThat(ports().users().countSharedAddresses(tenant)).isEqualTo(1);
    }

    @Test
    default void nobody_shares_with_another_tenant_with_the_inactive_or_with_a_clock() {
        TenantId tenant = new Scene(ports()).tenant();
        offer(tenant, "Anna", INFO);
        offer(new Scene(ports()).tenant(), "Bo", INFO);
        put(tenant, People.inactive(People.suggesting(People.person("Cilla"), INFO)));
        put(tenant, People.suggesting(People.clock("Klocka"), INFO));
        assertThat(shared(tenant)).isEmpty();
        assertThat(ports().users().countSharedAddresses(tenant)).isZero();
    }

    @Test
    default void an_address_of_ones_own_is_shared_with_whoever_could_be_offered_it() {
        TenantId tenant = new Scene(ports()).tenant();
        for (ProvisioningState state : List.of(
                new Unlinked(EmailAddress.of(INFO), UnlinkReason.NEVER_LINKED),
                Shapes.awaiting(EmailAddress.of(INFO)),
                Shapes.linked(EmailAddress.of(INFO), Shapes.account()))) {
            UserKey owner = offer(tenant, "Anna");
            new Scene(ports()).save(owner, state);
            UserKey other = offer(tenant, "Bo", INFO);
            assertThat(shared(tenant))
                    .singleElement()
                    .satisfies(address -> assertThat(address.users())
                            .extracting(Row::id)
                            .containsExactly(owner.user(), other.user()));
            new Scene(ports()).save(owner, new Unlinked(null, UnlinkReason.REMOVED_BY_USER));
            assertThat(shared(tenant)).isEmpty();
            put(tenant, People.person(other.user().value(), "Bo"));
        }
    }

    @Test
    default void an_address_that_another_could_be_offered_or_has_proven_is_that_of_another() {
        TenantId tenant = new Scene(ports()).tenant();
        EmailAddress address = EmailAddress.of(INFO);
        UserKey anna = offer(tenant, "Anna", INFO, "anna@foretaget.example");
        assertThat(ofOthers(anna, INFO)).as("her own").isEmpty();
        offer(new Scene(ports()).tenant(), "Anna", INFO);
        assertThat(ofOthers(anna, INFO)).as("another tenant's").isEmpty();
        UserKey bo = offer(tenant, "Bo");
        new Scene(ports()).save(bo, new Unlinked(address, UnlinkReason.NEVER_LINKED));
        assertThat(ofOthers(anna, INFO)).as("saved by whomever").isEmpty();
        new Scene(ports()).save(bo, Shapes.linked(address, Shapes.account()));
        assertThat(ofOthers(anna, INFO, "anna@foretaget.example")).containsExactly(address);
        assertThat(ofOthers(bo, "anna@foretaget.example", "bo@foretaget.example"))
                .containsExactly(EmailAddress.of("anna@foretaget.example"));
        assertThat(ports().users().ofOthers(bo, ImmutableSet.of())).isEmpty();
    }

    private ImmutableSet<EmailAddress> ofOthers(UserKey user, String... addresses) {
        return ports().users()
                .ofOthers(user, Stream.of(addresses).map(EmailAddress::of).collect(ImmutableSet.toImmutableSet()));
    }

    @Test
    default void whoever_has_another_address_is_not_offered_the_shared_one_any_more() {
        TenantId tenant = new Scene(ports()).tenant();
        UserKey anna = offer(tenant, "Anna", INFO);
        UserKey bo = offer(tenant, "Bo", INFO);
        assertThat(shared(tenant)).hasSize(1);
        new Scene(ports()).save(bo, new Unlinked(Scene.address(), UnlinkReason.NEVER_LINKED));
        assertThat(shared(tenant)).isEmpty();
        new Scene(ports()).save(bo, new Unlinked(EmailAddress.of(INFO), UnlinkReason.NEVER_LINKED));
        assertThat(shared(tenant))
                .singleElement()
                .satisfies(address -> assertThat(address.people()).isEqualTo(2));
        put(tenant, People.inactive(People.person(anna.user().value(), "Anna")));
        assertThat(shared(tenant)).isEmpty();
    }

    @Test
    default void pages_of_any_size_hold_every_shared_address_once() {
        TenantId tenant = new Scene(ports()).tenant();
        int addresses = 9;
        IntStream.range(0, addresses).forEach(i -> {
            String address = String.format(Locale.ROOT, "a%d@foretaget.example", i);
            offer(tenant, "Anna" + i, address);
            offer(tenant, "Bo" + i, address);
        });
        List<SharedAddress> all = shared(tenant);
        assertThat(all).hasSize(addresses).doesNotHaveDuplicates();
        for (int size = 1; size <= addresses; size++) {
            List<SharedAddress> found = new ArrayList<>();
            @Nullable AddressFingerprint after = null;
            List<SharedAddress> page = ports().users().sharedAddresses(tenant, size, after);
            while (!page.isEmpty()) {
                assertThat(page).hasSizeLessThanOrEqualTo(size);
                found.addAll(page);
                after = page.get(page.size() - 1).fingerprint();
                page = ports().users().sharedAddresses(tenant, size, after);
            }
            assertThat(found).containsExactlyElementsOf(all);
        }
        assertThat(ports().users().countSharedAddresses(tenant)).isEqualTo(addresses);
    }

    @Test
    default void of_very_many_who_share_one_the_first_are_shown_and_all_are_counted() {
        TenantId tenant = new Scene(ports()).tenant();
        IntStream.range(0, SharedAddress.SHOWN + 3)
                .forEach(i -> offer(tenant, String.format(Locale.ROOT, "Person %02d", i), INFO));
        assertThat(shared(tenant)).singleElement().satisfies(address -> {
            assertThat(address.people()).isEqualTo(SharedAddress.SHOWN + 3);
            assertThat(address.users())
                    .extracting(Row::name)
                    .hasSize(SharedAddress.SHOWN)
                    .startsWith("Person 00")
                    .endsWith("Person 09");
        });
    }

    @Test
    default void people_with_a_shared_mailbox_alone_are_told_from_those_with_nothing() {
        TenantId tenant = new Scene(ports()).tenant();
        DirectoryUser anna = People.person("Anna");
        DirectoryUser bo = People.person("Bo");
        ports().users().put(tenant, List.of(anna, bo), ImmutableSet.of(bo.id()), "1");
        Listing listing = new Listing(ports(), tenant);
        assertThat(listing.names(without(true))).containsExactly("Bo");
        assertThat(listing.names(without(false))).containsExactly("Anna");
        assertThat(listing.names(without(null))).containsExactly("Anna", "Bo");
        assertThat(listing.count(without(true))).isEqualTo(1);
        listing.put(bo);
        assertThat(listing.names(without(true))).isEmpty();
    }

    private static Query without(@Nullable Boolean sharedMailbox) {
        return new Query("", null, true, ImmutableSet.of(Reason.NO_ADDRESS), sharedMailbox, 10, null);
    }

    private List<SharedAddress> shared(TenantId tenant) {
        return ports().users().sharedAddresses(tenant, 100, null);
    }

    private UserKey offer(TenantId tenant, String name, String... addresses) {
        return put(tenant, People.suggesting(People.person(name), addresses));
    }

    private UserKey put(TenantId tenant, DirectoryUser person) {
        new Listing(ports(), tenant).put(person);
        return new UserKey(tenant, person.id());
    }
}
