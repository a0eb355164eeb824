package dev.footbridge.servlet.pages.admin;

import dev.footbridge.PhaseStatus;
import dev.footbridge.UserState;
import dev.footbridge.servlet.pages.admin.PhaseView.Check;
import dev.footbridge.servlet.pages.admin.PhaseView.Stage;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.PhaseGuard;
import dev.footbridge.tenant.PhaseGuard.Finding;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.texts.TextKind;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The phase, its guards and its numbers in words. */
record PhaseWords(AdminWords say, String base) {
    private static final List<Phase> STAGES = List.of(Phase.NOT_STARTED, Phase.PREPARATION, Phase.ACTIVE);
    private static final List<UserState> WITHOUT_LINK =
            List.of(UserState.UNLINKED, UserState.AWAITING_VERIFICATION, UserState.VERIFIED);

    List<Stage> stages(Tenant tenant) {
        Phase present = tenant.phase() == Phase.COMPLETED ? Phase.ACTIVE : tenant.phase();
        return STAGES.stream()
                .map(phase -> new Stage(
                        say.of("phase." + phase + ".name"),
                        say.of("phase." + (phase == present ? tenant.phase() : phase) + ".text"),
                        badge(phase, present),
                        phase == present))
                .toList();
    }

    private Badge badge(Phase phase, Phase present) {
        if (phase == present) {
            return new Badge("going", say.of("stage.now"));
        }
        return phase.compareTo(present) < 0
                ? new Badge("done", say.of("stage.past"))
                : new Badge("", say.of("stage.later"));
    }

    List<Check> guards(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.holds()
                        ? new Check(done(), say.of("guard." + finding.guard() + ".holds"), List.of())
                        : new Check(
                                finding.stops() ? stop() : look(),
                                say.of("guard." + finding.guard()),
                                help(finding.guard(), findings)))
                .toList();
    }

    private List<Step> help(PhaseGuard guard, List<Finding> findings) {
        Step trial = new Step(base + "/signin/trial", say.of("guard.trial"));
        Step account = new Step(base + "/account", say.of("guard.account"));
        return switch (guard) {
            case ROUND_TRIP_PROVED -> List.of(trial);
            // Whoever was linked anew has to try anew, though the last trial is recent.
            case ADMINISTRATOR_LINKED ->
                findings.stream().anyMatch(other -> other.guard() == PhaseGuard.ROUND_TRIP_PROVED && other.holds())
                        ? List.of(account, trial)
                        : List.of(account);
            case DISCOVERY_ANSWERS, TWO_ADMINISTRATORS, BREAK_GLASS_NAMED, MOST_PEOPLE_LINKED -> List.of();
        };
    }

    /** What should be in place before the first mail goes out (decisions 21); none of it stands in the way. */
    List<Check> start(Tenant tenant) {
        boolean anyDomain = tenant.domains().allowed().isEmpty();
        boolean open = anyDomain && !tenant.domains().refusePublicProviders();
        boolean noHelp = tenant.texts()
                .nearest(TextKind.HELP, tenant.locale(), tenant.locale())
                .isEmpty();
        List<Step> settings = List.of(new Step(base + "/admin/domains", say.of("start.settings")));
        return List.of(
                new Check(
                        open ? look() : done(),
                        anyDomain
                                ? say.of(open ? "start.domains.none" : "start.domains.refusing")
                                : say.counted(
                                        "start.domains",
                                        tenant.domains().allowed().rules().size()),
                        settings),
                new Check(
                        noHelp ? look() : done(),
                        say.of(noHelp ? "start.help.none" : "start.help"),
                        noHelp ? List.of(new Step(base + "/admin/texts", say.of("texts.title"))) : List.of()));
    }

    /** The people without a link by state, so that every one of them is found in a list. */
    List<Step> groups(ToIntFunction<UserState> count) {
        return WITHOUT_LINK.stream()
                .flatMap(state -> group(state, count.applyAsInt(state)))
                .toList();
    }

    private Stream<Step> group(UserState state, int count) {
        String address = base + "/admin/users?state=" + state + "&active=true";
        return count == 0 ? Stream.of() : Stream.of(new Step(address, say.counted("group." + state, count)));
    }

    String rollback(PhaseStatus status) {
        return status.rollbackUntil() == null
                ? ""
                : say.of(
                        "phase.rollback",
                        "until",
                        say.exactly(status.rollbackUntil(), status.tenant().zone()));
    }

    private Badge done() {
        return new Badge("done", say.of("check.done"));
    }

    private Badge stop() {
        return new Badge("stop", say.of("check.stop"));
    }

    private Badge look() {
        return new Badge("caution", say.of("check.look"));
    }
}
