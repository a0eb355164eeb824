package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.UserProjection.Page;
import dev.footbridge.spi.UserProjection.Query;
import dev.footbridge.spi.UserProjection.Row;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import org.junit.jupiter.api.Test;

/** Lists are in the order of name, then id; how names of other alphabets sort is the back end's own affair. */
public interface ProjectionQueryContract extends StoreContract {

    @Test
    default void users_are_in_the_order_of_name_then_id() {
        Listing listing = new Listing(ports(), new Scene(ports()).tenant());
        listing.put(
                People.person("u3", "Cecilia"),
                People.person("u2", "Anna"),
                People.person("u4", "Bo"),
                People.person("u1", "Anna"));
        assertThat(listing.page(Listing.ALL).users())
                .extracting(row -> row.id().value())
                .containsExactly("u1", "u2", "u4", "u3");
    }

    @Test
    default void pages_of_any_size_hold_every_user_once_and_in_the_same_order() {
        Listing listing = new Listing(ports(), new Scene(ports()).tenant());
        String[] names = {"Anna", "Åke", "anna", "Östen", "Ärla", "Bo", "Anna", "Zoë", "O'Brien", "-", "Anna"};
        for (String name : names) {
            listing.put(People.person(name));
        }
        var whole = listing.page(Listing.ALL).users();
        assertThat(whole).hasSize(names.length);
        for (int size = 1; size <= names.length + 1; size++) {
            assertThat(listing.pages(size)).containsExactlyElementsOf(whole);
        }
    }

    @Test
    default void the_count_is_over_all_pages_and_as_far_as_asked() {
        Listing listing = new Listing(ports(), new Scene(ports()).tenant());
        listing.put(People.person("Anna"), People.person("Bo"), People.person("Cecilia"), People.person("Dag"));
        Page first = listing.page(new Query("", null, null, 2, null));
        assertThat(first.more()).isTrue();
        Row last = first.users().get(1);
        Page second = listing.page(new Query("", null, null, 2, last.id()));
        assertThat(second.more()).isFalse();
        assertThat(listing.count(new Query("", null, null, 2, last.id()))).isEqualTo(4);
        for (int most = 1; most <= 5; most++) {
            assertThat(listing.count(Listing.ALL, most)).isEqualTo(Math.min(most, 4));
        }
    }

    @Test
    default void text_is_found_in_a_name_without_regard_to_case() {
        Listing listing = new Listing(ports(), new Scene(ports()).tenant());
        listing.put(People.person("Åsa Öberg"), People.person("Ärla Berg"), People.person("Asa Oberg"));
        assertThat(listing.named("åsa")).containsExactly("Åsa Öberg");
        assertThat(listing.named("ÖBERG")).containsExactly("Åsa Öberg");
        assertThat(listing.named("äRLA")).containsExactly("Ärla Berg");
        assertThat(listing.named("berg")).hasSize(3);
        assertThat(listing.named("a ö")).containsExactly("Åsa Öberg");
    }

    @Test
    default void text_is_found_in_an_employee_number_and_in_the_address() {
        Scene scene = new Scene(ports());
        TenantId tenant = scene.tenant();
        Listing listing = new Listing(ports(), tenant);
        listing.put(People.employed(People.person("Anna"), "AB-0017", ""));
        put(tenant, "Bo", Shapes.linked(EmailAddress.of("Nisse@foretaget.example"), Shapes.account()));
        put(tenant, "Cecilia", Shapes.awaiting(EmailAddress.of("cilla@foretaget.example")));
        put(tenant, "Dag", new Unlinked(EmailAddress.of("dagge@foretaget.example"), UnlinkReason.NEVER_LINKED));
        assertThat(listing.named("b-00")).containsExactly("Anna");
        assertThat(listing.named("NISSE@")).containsExactly("Bo");
        assertThat(listing.named("cilla")).containsExactly("Cecilia");
        assertThat(listing.named("dagge")).containsExactly("Dag");
        assertThat(listing.named("foretaget")).containsExactly("Bo", "Cecilia", "Dag");
    }

    @Test
    default void signs_of_a_query_language_are_plain_text() {
        Listing listing = new Listing(ports(), new Scene(ports()).tenant());
        listing.put(People.person("100% Anna"), People.person("B_o"), People.person("C\\d"), People.person("D'e"));
        assertThat(listing.named("%")).containsExactly("100% Anna");
        assertThat(listing.named("_")).containsExactly("B_o");
        assertThat(listing.named("\\")).containsExactly("C\\d");
        assertThat(listing.named("'")).containsExactly("D'e");
    }

    @Test
    default void users_are_filtered_by_state() {
        TenantId tenant = new Scene(ports()).tenant();
        Listing listing = new Listing(ports(), tenant);
        listing.put(People.person("Anna"));
        put(tenant, "Bo", new Unlinked(null, UnlinkReason.REMOVED_BY_USER));
        put(tenant, "Cecilia", Shapes.awaiting(Scene.address()));
        put(tenant, "Dag", Shapes.verified(Scene.address()));
        put(tenant, "Eva", Shapes.linked(Scene.address(), Shapes.account()));
        put(tenant, "Frej", Shapes.linked(Scene.address(), Shapes.account(), Shapes.verified(Scene.address())));
        assertThat(listing.inState("UNLINKED")).containsExactly("Anna", "Bo");
        assertThat(listing.inState("AWAITING_VERIFICATION")).containsExactly("Cecilia");
        assertThat(listing.inState("VERIFIED")).containsExactly("Dag");
        assertThat(listing.inState("LINKED")).containsExactly("Eva", "Frej");
        assertThat(listing.inState(null)).hasSize(6);
    }

    @Test
    default void X1_internal_users_are_exempt_whatever_their_state() {
        TenantId tenant = new Scene(ports()).tenant();
        Listing listing = new Listing(ports(), tenant);
        DirectoryUser clock = People.clock("Stämpelklocka");
        listing.put(clock, People.person("Anna"));
        assertThat(listing.inState("EXEMPT")).containsExactly("Stämpelklocka");
        assertThat(listing.inState("UNLINKED")).containsExactly("Anna");
        new Scene(ports()).save(new UserKey(tenant, clock.id()), Shapes.linked(Scene.address(), Shapes.account()));
        assertThat(listing.inState("EXEMPT")).containsExactly("Stämpelklocka");
        assertThat(listing.inState("LINKED")).isEmpty();
    }

    @Test
    default void users_are_filtered_by_being_active_and_filters_go_together() {
        Listing listing = new Listing(ports(), new Scene(ports()).tenant());
        listing.put(People.person("Anna"), People.inactive(People.person("Bo")), People.inactive(People.person("Åke")));
        assertThat(listing.names(new Query("", null, true, 10, null))).containsExactly("Anna");
        assertThat(listing.names(new Query("", null, false, 10, null))).containsExactlyInAnyOrder("Bo", "Åke");
        Query together = new Query("b", "UNLINKED", false, 10, null);
        assertThat(listing.names(together)).containsExactly("Bo");
        assertThat(listing.count(together)).isEqualTo(1);
    }

    private void put(TenantId tenant, String name, ProvisioningState state) {
        DirectoryUser person = People.person(name);
        new Listing(ports(), tenant).put(person);
        new Scene(ports()).save(new UserKey(tenant, person.id()), state);
    }
}
