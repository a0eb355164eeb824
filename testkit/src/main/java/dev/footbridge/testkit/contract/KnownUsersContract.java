package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.Saved;
import dev.footbridge.spi.UserProjection.Named;
import dev.footbridge.spi.UserProjection.Row;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Users who are named, and addresses that are taken: what an import asks for. */
public interface KnownUsersContract extends StoreContract {

    @Test
    default void users_are_known_by_id_and_by_employee_number_exactly() {
        TenantId tenant = new Scene(ports()).tenant();
        new Listing(ports(), tenant)
                .put(
                        People.employed(People.person("anna", "Anna"), "0042", ""),
                        People.employed(People.person("bo", "Bo"), "0042", ""),
                        People.employed(People.inactive(People.person("cia", "Cia")), "7", ""),
                        People.employed(People.person("dag", "Dag"), "42", ""));
        assertThat(known(tenant, Set.of("anna", "ANNA", "nobody"), Set.of())).containsExactly("anna");
        assertThat(known(tenant, Set.of("anna"), Set.of("0042"))).containsExactlyInAnyOrder("anna", "bo");
        assertThat(known(tenant, Set.of(), Set.of("7", "042"))).containsExactly("cia");
        assertThat(known(tenant, Set.of(), Set.of())).isEmpty();
    }

    @Test
    default void a_known_user_comes_with_what_is_kept_of_it() {
        TenantId tenant = new Scene(ports()).tenant();
        DirectoryUser anna = People.employed(People.person("Anna"), "0042", "");
        new Listing(ports(), tenant).put(anna);
        new Scene(ports()).save(new UserKey(tenant, anna.id()), Shapes.awaiting(Scene.address()));
        assertThat(ports().users().known(tenant, Set.of(), Set.of("0042")))
                .containsExactlyElementsOf(
                        new Listing(ports(), tenant).page(Listing.ALL).users());
    }

    @Test
    default void nobody_of_another_tenant_is_known() {
        TenantId tenant = new Scene(ports()).tenant();
        new Listing(ports(), new Scene(ports()).tenant())
                .put(People.employed(People.person("anna", "Anna"), "0042", ""));
        assertThat(known(tenant, Set.of("anna"), Set.of("0042"))).isEmpty();
    }

    @Test
    default void proven_addresses_have_a_holder_in_their_tenant_and_others_none() {
        Scene scene = new Scene(ports());
        TenantId tenant = scene.tenant();
        UserKey bo = new UserKey(tenant, new UserId("bo"));
        EmailAddress linked = Scene.address();
        EmailAddress waiting = Scene.address();
        scene.save(bo, Shapes.linked(linked, Shapes.account()));
        scene.save(new UserKey(tenant, new UserId("cia")), Shapes.awaiting(waiting));
        assertThat(ports().users().holders(tenant, Set.of(linked, waiting))).isEqualTo(Map.of(linked, bo.user()));
        assertThat(ports().users().holders(new Scene(ports()).tenant(), Set.of(linked)))
                .isEmpty();
        assertThat(ports().users().holders(tenant, Set.of())).isEmpty();
    }

    @Test
    default void a_named_user_comes_with_what_an_import_needs_whatever_is_kept_of_it() {
        TenantId tenant = new Scene(ports()).tenant();
        for (ProvisioningState state : Shapes.all()) {
            DirectoryUser anna = People.employed(People.person("Anna"), "0042", "");
            new Listing(ports(), tenant).put(anna);
            assertThat(new Scene(ports()).save(new UserKey(tenant, anna.id()), state))
                    .isEqualTo(Saved.SAVED);
            assertThat(ports().users().named(tenant, Set.of(anna.id()), Set.of()))
                    .containsExactly(Named.of(anna.id(), "0042", true, anna.kind(), state));
        }
    }

    @Test
    default void the_named_are_the_known() {
        TenantId tenant = new Scene(ports()).tenant();
        DirectoryUser anna = People.employed(People.person("Anna"), "0042", "");
        DirectoryUser bo = People.inactive(People.employed(People.person("Bo"), "42", ""));
        DirectoryUser clock = People.clock("Clock");
        new Listing(ports(), tenant).put(anna, bo, clock);
        Set<UserId> ids = Set.of(anna.id(), clock.id(), new UserId("nobody"));
        assertThat(ports().users().named(tenant, ids, Set.of("0042", "42", "7")))
                .extracting(Named::id, Named::active, Named::kind)
                .containsExactlyInAnyOrder(
                        tuple(anna.id(), true, anna.kind()),
                        tuple(bo.id(), false, bo.kind()),
                        tuple(clock.id(), true, clock.kind()));
        assertThat(ports().users().named(new Scene(ports()).tenant(), ids, Set.of("0042")))
                .isEmpty();
        assertThat(ports().users().named(tenant, Set.of(), Set.of())).isEmpty();
    }

    private Iterable<String> known(TenantId tenant, Set<String> ids, Set<String> numbers) {
        Set<UserId> users = ids.stream().map(UserId::new).collect(Collectors.toSet());
        return ports().users().known(tenant, users, numbers).stream()
                .map(Row::id)
                .map(UserId::value)
                .toList();
    }
}
