package dev.footbridge.servlet.api;

import dev.footbridge.PhaseStatus;
import dev.footbridge.PhaseSwitch;
import dev.footbridge.SwitchAnswer;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.Actor.Channel;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.words.Words;
import dev.footbridge.tenant.BreakGlass;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.PhaseGuard.Finding;
import dev.footbridge.tenant.PlannedActivation;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The phase of the visitor's tenant (P8, P10). */
final class PhaseCalls {
    private final PhaseSwitch phaseSwitch;
    private final Replies replies;
    private final Words words;

    PhaseCalls(PhaseSwitch phaseSwitch, Replies replies, Words words) {
        this.phaseSwitch = phaseSwitch;
        this.replies = replies;
        this.words = words;
    }

    record PhaseDocument(
            String phase,
            String since,
            @Nullable PlanDocument plan,
            @Nullable String rollbackUntil,
            List<GuardDocument> guards,
            int lockedOut,
            List<String> waves,
            @Nullable GlassDocument breakGlass) {}

    /**
     * @param administrator who may break the glass
     * @param openUntil end of the present or last opening
     */
    record GlassDocument(String administrator, @Nullable String openUntil) {}

    /**
     * @param at on the wall in the tenant's zone
     * @param lockedOut how many people may be locked out then, at most
     */
    record PlanDocument(String at, String zone, int lockedOut) {}

    /** @param hard whether the switch is refused without it */
    record GuardDocument(String id, boolean hard, boolean ok, String words) {}

    List<Call> all() {
        return List.of(
                Call.of("GET", "/admin/phase", Access.SWITCHER, (request, none) -> status(request)),
                Call.of("POST", "/admin/phase", Access.SWITCHER, this::switchTo)
                        .fields("to", "lockedOut", "at", "reason"),
                Call.of("DELETE", "/admin/phase/plan", Access.SWITCHER, this::cancelPlan));
    }

    WebResult status(WebRequest request) {
        UserKey administrator = request.signedIn().user();
        return replies.of(
                request,
                200,
                phaseSwitch.status(administrator.tenant(), administrator),
                status -> document(request.locale(), status));
    }

    private WebResult switchTo(WebRequest request, Fields fields) {
        UserKey administrator = request.signedIn().user();
        Phase to = fields.name("to", Phase.class);
        String reason = fields.optionalReason().orElse(null);
        Actor actor = request.administrator(Channel.API).because(reason);
        Optional<LocalDateTime> at = fields.optionalTimeOnTheWall("at");
        Optional<Integer> lockedOut = fields.optionalCount("lockedOut");
        if (at.isEmpty()) {
            return result(
                    request,
                    phaseSwitch.switchTo(administrator.tenant(), to, lockedOut.orElse(null), administrator, actor));
        }
        Fields.check(to == Phase.ACTIVE, "to");
        Fields.check(lockedOut.isPresent(), "lockedOut");
        return result(
                request, phaseSwitch.plan(administrator.tenant(), at.get(), lockedOut.get(), administrator, actor));
    }

    private WebResult cancelPlan(WebRequest request, Fields none) {
        UserKey administrator = request.signedIn().user();
        return result(
                request,
                phaseSwitch.cancelPlan(administrator.tenant(), administrator, request.administrator(Channel.API)));
    }

    WebResult result(WebRequest request, SwitchAnswer answer) {
        Locale locale = request.locale();
        if (answer instanceof SwitchAnswer.Switched switched) {
            return JsonText.result(200, document(locale, switched.status()));
        }
        if (answer instanceof SwitchAnswer.Planned planned) {
            return JsonText.result(200, document(locale, planned.status()));
        }
        Problems problems = replies.problems();
        if (answer instanceof SwitchAnswer.GuardFailed failed) {
            return problems.of(request, Refused.of(Refusal.GUARD_FAILED), Map.of())
                    .with("guards", guards(locale, failed.guards()))
                    .result();
        }
        if (answer instanceof SwitchAnswer.LockedOutChanged changed) {
            int now = changed.lockedOut();
            return problems.of(request, Refused.of(Refusal.LOCKED_OUT_CHANGED), Map.of("n", now, "lockedOut", now))
                    .with("lockedOut", now)
                    .result();
        }
        return problems.refused(request, Refused.of(Refusal.CONFLICT));
    }

    private PhaseDocument document(Locale locale, PhaseStatus status) {
        return new PhaseDocument(
                status.tenant().phase().name(),
                JsonText.time(status.tenant().phaseSince()),
                plan(status.tenant()),
                JsonText.timeOrNull(status.rollbackUntil()),
                guards(locale, status.guards()),
                status.lockedOut(),
                status.tenant().rollout().waves().groups().asList(),
                glass(status.tenant()));
    }

    private static @Nullable GlassDocument glass(Tenant tenant) {
        BreakGlass glass = tenant.rollout().breakGlass();
        UserId named = glass.named();
        BreakGlass.Opening opening = glass.opening();
        return named == null
                ? null
                : new GlassDocument(named.value(), opening == null ? null : JsonText.time(opening.until()));
    }

    private static @Nullable PlanDocument plan(Tenant tenant) {
        PlannedActivation plan = tenant.rollout().plan();
        return plan == null
                ? null
                : new PlanDocument(plan.at().toString(), tenant.zone().getId(), plan.ceiling());
    }

    private List<GuardDocument> guards(Locale locale, List<Finding> findings) {
        return findings.stream().map(finding -> guard(locale, finding)).toList();
    }

    private GuardDocument guard(Locale locale, Finding finding) {
        String id = finding.guard().name();
        return new GuardDocument(id, finding.guard().isHard(), finding.holds(), words.text(locale, "api.guard." + id));
    }
}
