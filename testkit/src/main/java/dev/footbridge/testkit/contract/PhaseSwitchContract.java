package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.TenantStore.SwitchResult;
import dev.footbridge.spi.TenantStore.SwitchResult.Kind;
import dev.footbridge.tenant.HeadCount;
import dev.footbridge.tenant.LockedOutLimit;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.tenant.Waves;
import dev.footbridge.testkit.Together;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A phase is switched once, by whoever stated how many people lose their way in (P8). */
public interface PhaseSwitchContract extends StoreContract {

    @Test
    default void P7_active_people_without_a_link_are_locked_out() {
        TenantId tenant = new Scene(ports()).tenant();
        assertThat(ports().tenants().countPeople(tenant, null)).isEqualTo(new HeadCount(0, 0));
        put(tenant, People.person("Never asked"));
        put(tenant, People.person("Asked"), Shapes.awaiting(Scene.address()));
        put(tenant, People.person("Verified"), Shapes.verified(Scene.address()));
        assertThat(ports().tenants().countPeople(tenant, null)).isEqualTo(new HeadCount(3, 3));
    }

    @Test
    default void P7_linked_inactive_and_internal_users_are_not_locked_out() {
        TenantId tenant = new Scene(ports()).tenant();
        put(tenant, People.person("Linked"), Shapes.linked(Scene.address(), Shapes.account()));
        put(
                tenant,
                People.person("Moving"),
                Shapes.linked(Scene.address(), Shapes.account(), Shapes.awaiting(Scene.address())));
        put(tenant, People.inactive(People.person("Gone")));
        put(tenant, People.clock("Stämpelklocka"));
        assertThat(ports().tenants().countPeople(tenant, null)).isEqualTo(new HeadCount(2, 0));
    }

    @Test
    default void P13_a_group_is_counted_by_itself() {
        TenantId tenant = new Scene(ports()).tenant();
        put(tenant, People.inGroup(People.person("Anna"), "Lager"));
        put(tenant, People.inGroup(People.person("Bo"), "Lager"), Shapes.linked(Scene.address(), Shapes.account()));
        put(tenant, People.inGroup(People.person("Cecilia"), "lager"));
        put(tenant, People.person("David"));
        assertThat(ports().tenants().countPeople(tenant, "Lager")).isEqualTo(new HeadCount(2, 1));
        assertThat(ports().tenants().countPeople(tenant, null)).isEqualTo(new HeadCount(4, 3));
        assertThat(ports().tenants().countPeople(tenant, "Ekonomi")).isEqualTo(new HeadCount(0, 0));
    }

    @Test
    default void P13_the_number_of_a_wave_is_that_of_its_group() {
        TenantId tenant = new Scene(ports()).tenant();
        put(tenant, People.inGroup(People.person("Anna"), "Lager"));
        put(tenant, People.person("Bo"));
        Tenant read = read(tenant);
        Tenant next = read.rollingOut(read.rollout().with(Waves.none().and("Lager")));
        AuditEntry entry = Changes.entry(tenant, EventKind.WAVE_ACTIVATED, Shapes.ANY_TIME);
        assertThat(ports().tenants().switchPhase(next, "Lager", new LockedOutLimit.Exactly(2), entry))
                .isEqualTo(new SwitchResult(Kind.LOCKED_OUT_CHANGED, 1));
        assertThat(ports().tenants().switchPhase(next, "Lager", new LockedOutLimit.Exactly(1), entry))
                .isEqualTo(new SwitchResult(Kind.SWITCHED, 1));
        assertThat(read(tenant).rollout().waves().includes("Lager")).isTrue();
    }

    @Test
    default void P9_a_ceiling_allows_what_does_not_exceed_it() {
        TenantId tenant = new Scene(ports()).tenant();
        put(tenant, People.person("Anna"));
        put(tenant, People.person("Bo"));
        assertThat(switchTo(Phase.PREPARATION, read(tenant), new LockedOutLimit.AtMost(1)))
                .isEqualTo(new SwitchResult(Kind.LOCKED_OUT_CHANGED, 2));
        assertThat(switchTo(Phase.PREPARATION, read(tenant), new LockedOutLimit.AtMost(2)))
                .isEqualTo(new SwitchResult(Kind.SWITCHED, 2));
    }

    @Test
    default void P8_the_right_number_switches_the_phase() {
        TenantId tenant = new Scene(ports()).tenant();
        put(tenant, People.person("Anna"));
        Tenant read = read(tenant);
        assertThat(switchTo(Phase.PREPARATION, read, new LockedOutLimit.Exactly(1)))
                .isEqualTo(new SwitchResult(Kind.SWITCHED, 1));
        Tenant kept = read(tenant);
        assertThat(kept.phase()).isEqualTo(Phase.PREPARATION);
        assertThat(kept.phaseSince()).isEqualTo(Shapes.ANY_TIME);
        assertThat(kept.version()).isEqualTo(read.version() + 1);
    }

    @Test
    default void P8_a_number_that_has_changed_is_refused_with_the_new_one() {
        TenantId tenant = new Scene(ports()).tenant();
        put(tenant, People.person("Anna"));
        put(tenant, People.person("Bo"));
        Tenant read = read(tenant);
        assertThat(switchTo(Phase.PREPARATION, read, new LockedOutLimit.Exactly(1)))
                .isEqualTo(new SwitchResult(Kind.LOCKED_OUT_CHANGED, 2));
        assertThat(switchTo(Phase.PREPARATION, read, new LockedOutLimit.Exactly(3)))
                .isEqualTo(new SwitchResult(Kind.LOCKED_OUT_CHANGED, 2));
        assertThat(switchTo(Phase.PREPARATION, read, new LockedOutLimit.Exactly(0)))
                .isEqualTo(new SwitchResult(Kind.LOCKED_OUT_CHANGED, 2));
        assertThat(read(tenant)).isEqualTo(read);
    }

    @Test
    default void a_switch_without_a_number_asks_for_none() {
        TenantId tenant = new Scene(ports()).tenant();
        put(tenant, People.person("Anna"));
        assertThat(switchTo(Phase.PREPARATION, read(tenant), new LockedOutLimit.Any())
                        .kind())
                .isEqualTo(Kind.SWITCHED);
    }

    @Test
    default void a_switch_decided_on_an_old_version_conflicts() {
        TenantId tenant = new Scene(ports()).tenant();
        Tenant old = read(tenant);
        AuditEntry entry = Changes.entry(tenant, EventKind.HELP_TEXT_CHANGED, Shapes.ANY_TIME);
        ports().tenants().save(old.withHelpText("new"), entry);
        assertThat(switchTo(Phase.PREPARATION, old, new LockedOutLimit.Exactly(0))
                        .kind())
                .isEqualTo(Kind.CONFLICT);
        assertThat(read(tenant).phase()).isEqualTo(Phase.NOT_STARTED);
    }

    @Test
    default void of_parallel_switches_one_succeeds() {
        TenantId tenant = new Scene(ports()).tenant();
        Tenant read = read(tenant);
        List<Kind> kinds = Together.run(
                16,
                i -> switchTo(Phase.PREPARATION, read, new LockedOutLimit.Exactly(0))
                        .kind());
        assertThat(kinds).containsOnlyOnce(Kind.SWITCHED).containsOnly(Kind.SWITCHED, Kind.CONFLICT);
        assertThat(read(tenant).version()).isEqualTo(read.version() + 1);
    }

    @Test
    default void a_switch_is_seen_by_the_next_decision() {
        UserKey user = new Scene(ports()).user();
        switchTo(Phase.PREPARATION, read(user.tenant()), new LockedOutLimit.Exactly(0));
        assertThat(ports().provisioning().load(user).orElseThrow().tenant().phase())
                .isEqualTo(Phase.PREPARATION);
    }

    private SwitchResult switchTo(Phase phase, Tenant read, LockedOutLimit limit) {
        AuditEntry entry = Changes.entry(read.id(), EventKind.PHASE_SWITCHED, Shapes.ANY_TIME);
        return ports().tenants().switchPhase(read.inPhase(phase, Shapes.ANY_TIME), null, limit, entry);
    }

    private Tenant read(TenantId tenant) {
        return ports().tenants().find(tenant).orElseThrow();
    }

    private void put(TenantId tenant, DirectoryUser person) {
        ports().users().put(tenant, List.of(person), "1");
    }

    private void put(TenantId tenant, DirectoryUser person, ProvisioningState state) {
        put(tenant, person);
        new Scene(ports()).save(new UserKey(tenant, person.id()), state);
    }
}
