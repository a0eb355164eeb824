package dev.footbridge.testkit.simulation;

import com.google.common.collect.ImmutableList;
import dev.footbridge.PhaseStatus;
import dev.footbridge.account.AccountKey;
import dev.footbridge.audit.Actor;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.signin.AssertedIdentity;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How tenants go from phase to phase. */
final class PhaseMoves {
    private final Stage stage;
    private final Chance chance;

    PhaseMoves(Stage stage) {
        this.stage = stage;
        this.chance = stage.chance();
    }

    void join(Repertoire repertoire) {
        repertoire.always(1, () -> on(someTenant()));
        repertoire.add(1, () -> back(someTenant()));
        repertoire.add(1, () -> wave(someTenant()));
        repertoire.add(1, () -> plan(someTenant()));
        repertoire.add(1, () -> breakGlass(someTenant()));
    }

    private TenantId someTenant() {
        return chance.pick(stage.host().tenants());
    }

    /** As administrators are led: round trip, number, switch. */
    private void on(TenantId tenant) {
        Phase phase = stage.truth().of(tenant).phase();
        if (phase == Phase.NOT_STARTED) {
            switchTo(tenant, Phase.PREPARATION, administrator(tenant), null);
        } else if (phase == Phase.PREPARATION) {
            UserKey administrator = prepared(tenant);
            switchTo(tenant, Phase.ACTIVE, administrator, lockedOut(tenant, administrator));
        } else {
            switchTo(tenant, chance.pick(List.of(Phase.values())), administrator(tenant), null);
        }
    }

    private void back(TenantId tenant) {
        boolean active = stage.truth().of(tenant).phase() == Phase.ACTIVE;
        if (active || chance.oneIn(10)) {
            switchTo(tenant, active ? Phase.PREPARATION : Phase.NOT_STARTED, administrator(tenant), null);
        }
    }

    private void wave(TenantId tenant) {
        UserKey administrator = prepared(tenant);
        String group = chance.pick(SimulatedHost.groups());
        int stated = chance.below(3);
        stage.call(
                tenant + " activates the group " + group,
                fb -> fb.phaseSwitch().activateWave(tenant, group, stated, administrator, actor(administrator)));
    }

    private void plan(TenantId tenant) {
        UserKey administrator = prepared(tenant);
        Tenant settings = stage.truth().of(tenant);
        LocalDateTime at = LocalDateTime.ofInstant(
                stage.clock().instant().plus(chance.between(Duration.ofMinutes(1), Duration.ofHours(10))),
                settings.zone());
        int ceiling = chance.below(5);
        stage.call(
                tenant + " plans its activation",
                fb -> chance.oneIn(5)
                        ? fb.phaseSwitch().cancelPlan(tenant, administrator, actor(administrator))
                        : fb.phaseSwitch().plan(tenant, at, ceiling, administrator, actor(administrator)));
    }

    private void breakGlass(TenantId tenant) {
        UserKey administrator = administrator(tenant);
        UserId named = chance.oneIn(4) ? null : administrator.user();
        stage.call(tenant + " names " + named, fb -> fb.breakGlass().name(tenant, named, actor(administrator)));
        stage.call(
                administrator + " breaks the glass",
                fb -> fb.breakGlass().open(administrator, "Nobody gets in", actor(administrator)));
    }

    /** The directory is fresh and, if there is such an administrator, the way there and back has been shown. */
    private UserKey prepared(TenantId tenant) {
        stage.call("directory", fb -> {
            fb.directorySync().catchUp(tenant);
            return true;
        });
        UserKey administrator = administrator(tenant);
        if (stage.truth().of(administrator).state() instanceof Linked linked) {
            AssertedIdentity identity = identity(linked.account());
            stage.call(
                    administrator + " shows the way there and back",
                    fb -> fb.signIn().proveRoundTrip(administrator, identity, "192.0.2.3"));
        }
        return administrator;
    }

    private UserKey administrator(TenantId tenant) {
        return stage.host().someAdministrator(tenant, chance);
    }

    private static Actor actor(UserKey administrator) {
        return AdministratorMoves.actor(administrator);
    }

    static AssertedIdentity identity(AccountKey account) {
        return new AssertedIdentity(account, ImmutableList.of("pwd"), null, null);
    }

    private int lockedOut(TenantId tenant, UserKey administrator) {
        int[] shown = {chance.below(4)};
        stage.call(
                tenant + " asks where it stands",
                null,
                fb -> fb.phaseSwitch().status(tenant, administrator),
                (call, answer) ->
                        shown[0] = answer.value().map(PhaseStatus::lockedOut).orElse(0));
        return shown[0];
    }

    private void switchTo(TenantId tenant, Phase to, UserKey administrator, @Nullable Integer stated) {
        stage.call(
                tenant + " switches to " + to,
                fb -> fb.phaseSwitch().switchTo(tenant, to, stated, administrator, actor(administrator)));
    }
}
