package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Footbridge;
import dev.footbridge.SwitchAnswer;
import dev.footbridge.audit.Actor;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.UserKey;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the activation and gives the plan up (P9). */
final class PlanForm {
    private final Footbridge footbridge;
    private final AdminPages pages;
    private final PhasePage phase;

    PlanForm(Footbridge footbridge, AdminPages pages, PhasePage phase) {
        this.footbridge = footbridge;
        this.pages = pages;
        this.phase = phase;
    }

    WebResult store(WebRequest request) {
        AdminWords say = pages.speech(request);
        Optional<LocalDateTime> at = request.parameter("at").flatMap(PlanForm::onTheWall);
        Optional<Integer> ceiling = request.parameter("ceiling")
                .map(String::strip)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf);
        List<Problem> problems = new ArrayList<>();
        if (at.isEmpty()) {
            problems.add(new Problem("at", say.of("plan.wrong.at")));
        }
        if (ceiling.isEmpty()) {
            problems.add(new Problem("ceiling", say.of("plan.wrong.ceiling")));
        }
        if (!problems.isEmpty()) {
            return phase.show(request, 422, problems);
        }
        UserKey me = request.signedIn().user();
        SwitchAnswer answer = footbridge
                .phaseSwitch()
                .plan(
                        me.tenant(),
                        at.orElseThrow(),
                        ceiling.orElseThrow(),
                        me,
                        request.administrator(Actor.Channel.PAGE));
        if (answer instanceof SwitchAnswer.Planned) {
            return done(request, Flash.PLANNED);
        }
        return answer instanceof SwitchAnswer.GuardFailed
                ? phase.show(request, 422, List.of(new Problem("guards", say.of("switch.guards"))))
                : phase.show(request, 422, List.of(new Problem("at", say.of("plan.wrong.at"))));
    }

    WebResult cancel(WebRequest request) {
        UserKey me = request.signedIn().user();
        SwitchAnswer answer =
                footbridge.phaseSwitch().cancelPlan(me.tenant(), me, request.administrator(Actor.Channel.PAGE));
        return answer instanceof SwitchAnswer.Planned
                ? done(request, Flash.PLAN_CANCELLED)
                : phase.show(
                        request,
                        422,
                        List.of(new Problem("", pages.speech(request).of("plan.none"))));
    }

    private static WebResult done(WebRequest request, Flash flash) {
        return WebResult.redirect(request.base() + "/admin/phase" + flash.query());
    }

    private static Optional<LocalDateTime> onTheWall(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.strip()));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
