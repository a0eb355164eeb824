package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Footbridge;
import dev.footbridge.PhaseStatus;
import dev.footbridge.UserState;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.spi.UserProjection.Query;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.PhaseGuard.Finding;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the tenant stands and what comes next (P1, P8 to P11, P13). */
final class PhasePage {
    private final Footbridge footbridge;
    private final AdminPages pages;

    PhasePage(Footbridge footbridge, AdminPages pages) {
        this.footbridge = footbridge;
        this.pages = pages;
    }

    WebResult show(WebRequest request) {
        return show(request, 200, List.of());
    }

    WebResult show(WebRequest request, int code, List<Problem> problems) {
        Optional<PhaseStatus> status = status(request);
        return status.isEmpty()
                ? pages.nobody(request)
                : pages.page(
                        request,
                        code,
                        Place.PHASE,
                        pages.speech(request).of("phase.title"),
                        view(request, status.get()),
                        problems);
    }

    Optional<PhaseStatus> status(WebRequest request) {
        return footbridge
                .phaseSwitch()
                .status(request.signedIn().user().tenant(), request.signedIn().user())
                .value();
    }

    /** Active users of a state, counted. */
    int count(WebRequest request, UserState state) {
        return footbridge
                .administration()
                .count(request.signedIn().user().tenant(), new Query("", state.name(), true, 1, null))
                .users();
    }

    private PhaseView view(WebRequest request, PhaseStatus status) {
        AdminWords say = pages.speech(request);
        PhaseWords words = new PhaseWords(say, request.base());
        boolean prepares = status.tenant().phase() == Phase.PREPARATION;
        return new PhaseView(
                sentence(request, say, status),
                words.stages(status.tenant()),
                prepares ? words.guards(status.guards()) : List.of(),
                prepares ? say.counted("phase.lockedOut", status.lockedOut()) : "",
                prepares ? words.groups(state -> count(request, state)) : List.of(),
                hint(say, words, status),
                rollout(request, say, status),
                steps(request, say, status));
    }

    private String sentence(WebRequest request, AdminWords say, PhaseStatus status) {
        Phase phase = status.tenant().phase();
        if (phase != Phase.PREPARATION) {
            return say.of(
                    "phase.is." + phase,
                    "since",
                    say.exactly(status.tenant().phaseSince(), status.tenant().zone()));
        }
        int linked = count(request, UserState.LINKED);
        int all = linked + status.lockedOut();
        return all == 0
                ? say.of("phase.is.PREPARATION.empty")
                : say.of(
                        "phase.is.PREPARATION",
                        "linked",
                        say.number(linked),
                        "all",
                        say.number(all),
                        "share",
                        say.number((int) (100L * linked / all)));
    }

    private @Nullable RolloutView rollout(WebRequest request, AdminWords say, PhaseStatus status) {
        Phase phase = status.tenant().phase();
        return request.signedIn().maySwitchPhases() && (phase == Phase.PREPARATION || phase == Phase.ACTIVE)
                ? new RolloutWords(say, request).of(status, footbridge)
                : null;
    }

    private static String hint(AdminWords say, PhaseWords words, PhaseStatus status) {
        boolean stopped = status.guards().stream().anyMatch(Finding::stops);
        return status.tenant().phase() == Phase.PREPARATION && stopped
                ? say.of("phase.stopped")
                : words.rollback(status);
    }

    private static List<Step> steps(WebRequest request, AdminWords say, PhaseStatus status) {
        if (!request.signedIn().maySwitchPhases()) {
            return List.of();
        }
        String review = request.base() + "/admin/phase/review?to=";
        return switch (status.tenant().phase()) {
            case NOT_STARTED -> List.of(new Step(review + Phase.PREPARATION, say.of("phase.start")));
            case PREPARATION ->
                status.guards().stream().noneMatch(Finding::stops)
                        ? List.of(new Step(review + Phase.ACTIVE, say.of("phase.review")))
                        : List.of();
            case ACTIVE -> List.of(new Step(review + Phase.PREPARATION, say.of("phase.back")));
            case COMPLETED -> List.of();
        };
    }
}
