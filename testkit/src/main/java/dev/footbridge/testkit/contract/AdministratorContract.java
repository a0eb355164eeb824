package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.audit.EventKind;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Proof;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whether a tenant has somebody who could sign in after activation and provision the others (P8). */
public interface AdministratorContract extends StoreContract {

    @Test
    default void P8_a_linked_active_administrator_who_proved_a_round_trip_can_sign_in() {
        TenantId tenant = new Scene(ports()).tenant();
        assertThat(ports().audit().administratorsReady(tenant)).isZero();
        assertThat(withAdministrator(tenant, People.administrator("Anna"), linked(), true))
                .isTrue();
        assertThat(ports().audit().administratorsReady(new Scene(ports()).tenant()))
                .isZero();
    }

    @Test
    default void P8_administrators_are_counted_each_once() {
        TenantId tenant = new Scene(ports()).tenant();
        DirectoryUser anna = People.administrator("Anna");
        withAdministrator(tenant, anna, linked(), true);
        ports().audit()
                .append(Changes.entry(
                        new UserKey(tenant, anna.id()), EventKind.ROUND_TRIP_PROVED, new Scene(ports()).now()));
        withAdministrator(tenant, People.administrator("Bo"), linked(), true);
        withAdministrator(tenant, People.administrator("Cecilia"), linked(), false);
        assertThat(ports().audit().administratorsReady(tenant)).isEqualTo(2);
    }

    @Test
    default void P8_an_administrator_on_the_way_to_another_address_is_still_linked() {
        ProvisioningState state = Shapes.linked(Scene.address(), Shapes.account(), Shapes.awaiting(Scene.address()));
        assertThat(withAdministrator(new Scene(ports()).tenant(), People.administrator("Anna"), state, true))
                .isTrue();
    }

    @Test
    default void P8_without_a_round_trip_nothing_is_proved() {
        assertThat(withAdministrator(new Scene(ports()).tenant(), People.administrator("Anna"), linked(), false))
                .isFalse();
    }

    @Test
    default void P8_a_round_trip_with_a_former_link_proves_nothing() {
        Scene scene = new Scene(ports());
        TenantId tenant = scene.tenant();
        Linked later = new Linked(
                Scene.address(),
                Shapes.account(),
                scene.now().plusSeconds(60),
                new Proof(Proof.Kind.CODE, UUID.randomUUID()),
                null);
        assertThat(withAdministrator(tenant, People.administrator("Anna"), later, true))
                .isFalse();
    }

    @Test
    default void P8_an_unlinked_administrator_cannot_sign_in() {
        ProvisioningState verified = Shapes.verified(Scene.address());
        assertThat(withAdministrator(new Scene(ports()).tenant(), People.administrator("Anna"), verified, true))
                .isFalse();
    }

    @Test
    default void P8_an_inactive_administrator_cannot_sign_in() {
        DirectoryUser gone = People.inactive(People.administrator("Anna"));
        assertThat(withAdministrator(new Scene(ports()).tenant(), gone, linked(), true))
                .isFalse();
    }

    @Test
    default void P8_who_may_not_provision_others_is_no_administrator() {
        assertThat(withAdministrator(new Scene(ports()).tenant(), People.person("Anna"), linked(), true))
                .isFalse();
    }

    private boolean withAdministrator(TenantId tenant, DirectoryUser person, ProvisioningState state, boolean proved) {
        Scene scene = new Scene(ports());
        UserKey user = new UserKey(tenant, person.id());
        ports().users().put(tenant, List.of(person), "1");
        scene.save(user, state);
        if (proved) {
            ports().audit().append(Changes.entry(user, EventKind.ROUND_TRIP_PROVED, scene.now()));
        }
        return ports().audit().administratorsReady(tenant) > 0;
    }

    private static ProvisioningState linked() {
        return Shapes.linked(Scene.address(), Shapes.account());
    }
}
