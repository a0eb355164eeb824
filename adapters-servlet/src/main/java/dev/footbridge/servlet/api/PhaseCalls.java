package dev.footbridge.servlet.api;

import dev.footbridge.PhaseStatus;
import dev.footbridge.PhaseSwitch;
import dev.footbridge.SwitchAnswer;
import dev.footbridge.audit.Actor.Channel;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.words.Words;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.PhaseGuard.Finding;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            String phase, String since, @Nullable String rollbackUntil, List<GuardDocument> guards, int lockedOut) {}

    /** @param hard whether the switch is refused without it */
    record GuardDocument(String id, boolean hard, boolean ok, String words) {}

    List<Call> all() {
        return List.of(
                Call.of("GET", "/admin/phase", Access.SWITCHER, this::status),
                Call.of("POST", "/admin/phase", Access.SWITCHER, this::switchTo).fields("to", "lockedOut", "reason"));
    }

    private WebResult status(WebRequest request, Fields none) {
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
        SwitchAnswer answer = phaseSwitch.switchTo(
                administrator.tenant(),
                to,
                fields.optionalCount("lockedOut").orElse(null),
                administrator,
                request.administrator(Channel.API).because(reason));
        return result(request, answer);
    }

    private WebResult result(WebRequest request, SwitchAnswer answer) {
        Locale locale = request.locale();
        if (answer instanceof SwitchAnswer.Switched switched) {
            return JsonText.result(200, document(locale, switched.status()));
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
                JsonText.timeOrNull(status.rollbackUntil()),
                guards(locale, status.guards()),
                status.lockedOut());
    }

    private List<GuardDocument> guards(Locale locale, List<Finding> findings) {
        return findings.stream().map(finding -> guard(locale, finding)).toList();
    }

    private GuardDocument guard(Locale locale, Finding finding) {
        String id = finding.guard().name();
        return new GuardDocument(id, finding.guard().isHard(), finding.holds(), words.text(locale, "api.guard." + id));
    }
}
