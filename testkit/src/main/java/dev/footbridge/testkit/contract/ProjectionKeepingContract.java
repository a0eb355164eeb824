package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.audit.EventKind;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.readiness.Reason;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.UserProjection.Row;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Users of the directory are copied with the cursor they came with. */
public interface ProjectionKeepingContract extends StoreContract {

    @Test
    default void the_cursor_is_the_last_one_that_was_put() {
        Scene scene = new Scene(ports());
        TenantId tenant = scene.tenant();
        assertThat(ports().users().cursor(tenant)).isEmpty();
        ports().users().put(tenant, List.of(People.person("Anna")), "41");
        ports().users().put(tenant, List.of(), "42å");
        assertThat(ports().users().cursor(tenant)).isEqualTo("42å");
        assertThat(ports().users().cursor(scene.tenant())).isEmpty();
    }

    @Test
    default void a_user_is_listed_with_what_we_keep_of_it() {
        Scene scene = new Scene(ports());
        TenantId tenant = scene.tenant();
        Listing listing = new Listing(ports(), tenant);
        DirectoryUser anna = People.employed(People.person("Anna Öberg"), "0017", "Lön");
        UserKey key = new UserKey(tenant, anna.id());
        listing.put(anna);
        assertThat(listing.page(Listing.ALL).users())
                .containsExactly(new Row(
                        anna.id(),
                        "Anna Öberg",
                        "0017",
                        "Lön",
                        true,
                        SignInKind.INTERACTIVE,
                        Provisioning.fresh(key),
                        Reason.NO_ADDRESS,
                        null));
        scene.save(key, Shapes.linked(Scene.address(), Shapes.account()));
        ports().audit().append(Changes.entry(key, EventKind.CODE_SENT, Shapes.ANY_TIME));
        ports().audit().append(Changes.entry(key, EventKind.LINKED, Shapes.ANY_TIME.plusSeconds(9)));
        Row row = listing.page(Listing.ALL).users().get(0);
        assertThat(row.provisioning()).isEqualTo(scene.load(key));
        assertThat(row.lastEventAt()).isEqualTo(Shapes.ANY_TIME.plusSeconds(9));
    }

    @Test
    default void every_state_is_listed_as_it_is() {
        Scene scene = new Scene(ports());
        TenantId tenant = scene.tenant();
        Listing listing = new Listing(ports(), tenant);
        Shapes.all().forEach(state -> {
            DirectoryUser person = People.person("Anna");
            listing.put(person);
            scene.save(new UserKey(tenant, person.id()), state);
        });
        for (Row row : listing.pages(50)) {
            assertThat(row.provisioning()).isEqualTo(scene.load(new UserKey(tenant, row.id())));
        }
    }

    @Test
    default void a_user_who_comes_again_replaces_the_former_copy() {
        Listing listing = new Listing(ports(), new Scene(ports()).tenant());
        DirectoryUser before = People.person("anna", "Anna Berg");
        listing.put(before);
        listing.put(People.inactive(People.person("anna", "Anna Öberg")), People.person("bo", "Bo"));
        assertThat(listing.names(Listing.ALL)).containsExactly("Anna Öberg", "Bo");
        assertThat(listing.page(Listing.ALL).users().get(0).active()).isFalse();
        assertThat(listing.named("Anna Berg")).isEmpty();
    }

    @Test
    default void one_put_may_hold_a_user_twice_and_the_later_counts() {
        Listing listing = new Listing(ports(), new Scene(ports()).tenant());
        listing.put(People.person("anna", "Anna Berg"), People.person("anna", "Anna Öberg"));
        assertThat(listing.names(Listing.ALL)).containsExactly("Anna Öberg");
    }

    @Test
    default void a_tenant_lists_its_own_users() {
        Scene scene = new Scene(ports());
        Listing here = new Listing(ports(), scene.tenant());
        Listing there = new Listing(ports(), scene.tenant());
        here.put(People.person("anna", "Anna"));
        there.put(People.person("anna", "Another Anna"));
        assertThat(here.names(Listing.ALL)).containsExactly("Anna");
        assertThat(here.count(Listing.ALL)).isEqualTo(1);
    }
}
