package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Footbridge;
import dev.footbridge.PhaseStatus;
import dev.footbridge.SwitchAnswer;
import dev.footbridge.audit.Actor;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.HeadCount;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows what a switch leads to and carries it out; whoever presses states the number that was shown (P8). */
final class ReviewPage {
    private final Footbridge footbridge;
    private final AdminPages pages;
    private final PhasePage phase;

    ReviewPage(Footbridge footbridge, AdminPages pages, PhasePage phase) {
        this.footbridge = footbridge;
        this.pages = pages;
        this.phase = phase;
    }

    WebResult show(WebRequest request) {
        Optional<Phase> to = target(request);
        if (group(request).isPresent()) {
            return show(request, group(request).get(), 200, List.of());
        }
        return to.isEmpty() ? toPhase(request) : show(request, to.get(), 200, List.of());
    }

    WebResult carryOut(WebRequest request) {
        Optional<Phase> to = target(request);
        AdminWords say = pages.speech(request);
        if (to.isEmpty()) {
            return phase.show(request, 422, List.of(new Problem("", say.of("switch.impossible"))));
        }
        UserKey me = request.signedIn().user();
        if (group(request).isPresent()) {
            return carryOut(request, me, group(request).get());
        }
        Phase before =
                phase.status(request).map(status -> status.tenant().phase()).orElse(Phase.NOT_STARTED);
        SwitchAnswer answer = footbridge
                .phaseSwitch()
                .switchTo(me.tenant(), to.get(), stated(request), me, request.administrator(Actor.Channel.PAGE));
        if (answer instanceof SwitchAnswer.LockedOutChanged changed) {
            Problem problem = new Problem("", say.counted("switch.changed", changed.lockedOut()));
            return show(request, to.get(), 422, List.of(problem));
        }
        if (answer instanceof SwitchAnswer.GuardFailed) {
            return show(request, to.get(), 422, List.of(new Problem("checks", say.of("switch.guards"))));
        }
        return answer instanceof SwitchAnswer.Switched
                ? WebResult.redirect(request.base() + "/admin/phase"
                        + flash(to.get(), before).query())
                : phase.show(request, 422, List.of(new Problem("", say.of("switch.impossible"))));
    }

    private WebResult show(WebRequest request, Phase to, int code, List<Problem> problems) {
        Optional<PhaseStatus> status = phase.status(request);
        if (status.isEmpty() || !status.get().tenant().phase().canBecome(to)) {
            return toPhase(request);
        }
        ReviewWords words = new ReviewWords(pages.speech(request), request.base(), status.get());
        ReviewView view = to == Phase.ACTIVE
                ? words.activation(state -> phase.count(request, state))
                : words.preparation(status.get().tenant().phase());
        return pages.page(request, code, Place.REVIEW, view.button(), view, problems);
    }

    private WebResult carryOut(WebRequest request, UserKey me, String group) {
        AdminWords say = pages.speech(request);
        SwitchAnswer answer = footbridge
                .phaseSwitch()
                .activateWave(me.tenant(), group, stated(request), me, request.administrator(Actor.Channel.PAGE));
        if (answer instanceof SwitchAnswer.LockedOutChanged changed) {
            Problem problem = new Problem("", say.counted("switch.changed", changed.lockedOut()));
            return show(request, group, 422, List.of(problem));
        }
        if (answer instanceof SwitchAnswer.GuardFailed) {
            return show(request, group, 422, List.of(new Problem("checks", say.of("switch.guards"))));
        }
        return answer instanceof SwitchAnswer.Switched
                ? WebResult.redirect(request.base() + "/admin/phase" + Flash.WAVE.query())
                : phase.show(request, 422, List.of(new Problem("group", say.of("wave.wrong"))));
    }

    /** One group ahead of the others (P13). */
    private WebResult show(WebRequest request, String group, int code, List<Problem> problems) {
        Optional<PhaseStatus> status = phase.status(request);
        Optional<HeadCount> people =
                footbridge.phaseSwitch().people(request.signedIn().user().tenant(), group);
        if (status.isEmpty() || people.isEmpty()) {
            AdminWords say = pages.speech(request);
            return phase.show(request, 422, List.of(new Problem("group", say.of("wave.wrong"))));
        }
        ReviewView view = new ReviewWords(pages.speech(request), request.base(), status.get())
                .wave(group, people.get().lockedOut());
        return pages.page(request, code, Place.REVIEW, view.button(), view, problems);
    }

    private static Optional<String> group(WebRequest request) {
        return request.parameter("group").map(String::strip).filter(group -> !group.isEmpty());
    }

    private static WebResult toPhase(WebRequest request) {
        return WebResult.redirect(request.base() + "/admin/phase");
    }

    private static Flash flash(Phase to, Phase before) {
        if (to == Phase.ACTIVE) {
            return Flash.ACTIVATED;
        }
        return before == Phase.NOT_STARTED ? Flash.STARTED : Flash.BACK;
    }

    /** The two phases that pages lead to; the others are for calls of the interface. */
    private static Optional<Phase> target(WebRequest request) {
        return request.parameter("to")
                .filter(name -> name.equals(Phase.PREPARATION.name()) || name.equals(Phase.ACTIVE.name()))
                .map(Phase::valueOf);
    }

    /** Null if nothing sensible was stated, which is never the right number. */
    private static @Nullable Integer stated(WebRequest request) {
        return request.parameter("lockedOut")
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .orElse(null);
    }
}
