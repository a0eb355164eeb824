package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.spi.Saved;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.Usage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was written is what is read, in every shape. */
public interface StateKeepingContract extends StoreContract {

    @Test
    default void every_state_comes_back_as_it_was() {
        Scene scene = new Scene(ports());
        TenantId tenant = scene.tenant();
        for (ProvisioningState state : Shapes.all()) {
            UserKey user = Scene.user(tenant);
            assertThat(scene.save(user, state)).isEqualTo(Saved.SAVED);
            assertThat(scene.load(user).state()).isEqualTo(state);
        }
    }

    @Test
    default void nothing_of_a_former_state_remains() {
        Scene scene = new Scene(ports());
        UserKey user = scene.user();
        for (ProvisioningState state : Shapes.all().reverse()) {
            assertThat(scene.save(user, state)).isEqualTo(Saved.SAVED);
            assertThat(scene.load(user).state()).isEqualTo(state);
        }
    }

    @Test
    default void C1_C3_usage_and_epoch_come_back_as_they_were() {
        Scene scene = new Scene(ports());
        UserKey user = scene.user();
        long epoch = 0;
        for (Usage usage : Shapes.usages(Shapes.ANY_TIME)) {
            Provisioning read = scene.load(user);
            Provisioning next = new Provisioning(user, read.version(), ++epoch, Unlinked.fresh(), usage);
            assertThat(scene.save(Changes.of(next))).isEqualTo(Saved.SAVED);
            assertThat(scene.load(user).usage()).isEqualTo(usage);
            assertThat(scene.load(user).epoch()).isEqualTo(epoch);
        }
    }

    @Test
    default void an_address_comes_back_as_it_was_typed() {
        Scene scene = new Scene(ports());
        UserKey user = scene.user();
        EmailAddress typed = EmailAddress.of("Anna.Karlsson+HR@RÄKSMÖRGÅS.example");
        scene.save(user, Shapes.awaiting(typed));
        AwaitingVerification kept = (AwaitingVerification) scene.load(user).state();
        assertThat(kept.address()).isEqualTo(typed);
        assertThat(kept.address().display()).isEqualTo(typed.display());
    }

    @Test
    default void decisions_1_ids_are_told_apart_bytewise() {
        Scene scene = new Scene(ports());
        TenantId tenant = scene.tenant();
        List<UserKey> users = List.of(
                new UserKey(tenant, new UserId("anna")),
                new UserKey(tenant, new UserId("Anna")),
                new UserKey(tenant, new UserId("anna ")),
                new UserKey(tenant, new UserId("ann\u00e5")),
                new UserKey(tenant, new UserId("anna\u030a")),
                new UserKey(tenant, new UserId("\uD83D\uDE42".repeat(64))),
                new UserKey(tenant, new UserId("å".repeat(128))));
        for (UserKey user : users) {
            assertThat(scene.load(user)).isEqualTo(Provisioning.fresh(user));
            scene.save(user, new Unlinked(Scene.address(), UnlinkReason.NEVER_LINKED));
        }
        for (UserKey user : users) {
            assertThat(scene.load(user).version()).isEqualTo(1);
        }
    }

    @Test
    default void users_of_the_same_id_in_two_tenants_are_two_users() {
        Scene scene = new Scene(ports());
        UserKey here = UserKey.of(scene.tenant().value(), "anna");
        UserKey there = UserKey.of(scene.tenant().value(), "anna");
        scene.save(here, Shapes.awaiting(Scene.address()));
        assertThat(scene.load(there)).isEqualTo(Provisioning.fresh(there));
    }
}
