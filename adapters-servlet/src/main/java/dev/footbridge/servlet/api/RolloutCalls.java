package dev.footbridge.servlet.api;

import dev.footbridge.Footbridge;
import dev.footbridge.audit.Actor.Channel;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.HeadCount;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.tenant.Waves;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Groups that go ahead (P13), and who may break the glass (P11). */
final class RolloutCalls {
    private final Footbridge footbridge;
    private final PhaseCalls phase;
    private final Replies replies;

    RolloutCalls(Footbridge footbridge, PhaseCalls phase, Replies replies) {
        this.footbridge = footbridge;
        this.phase = phase;
        this.replies = replies;
    }

    /** @param lockedOut those of the people without a link, which whoever activates the group has to state */
    record WaveDocument(String group, int people, int lockedOut) {}

    List<Call> all() {
        return List.of(
                Call.of("GET", "/admin/phase/waves", Access.SWITCHER, this::people)
                        .parameters("group"),
                Call.of("POST", "/admin/phase/waves", Access.SWITCHER, this::activate)
                        .fields("group", "lockedOut", "reason"),
                Call.of("PUT", "/admin/phase/break-glass", Access.SWITCHER, this::name)
                        .fields("administrator"),
                Call.of(
                        "DELETE",
                        "/admin/phase/break-glass",
                        Access.SWITCHER,
                        (request, none) -> named(request, null)));
    }

    private WebResult people(WebRequest request, Fields none) {
        String group = request.parameter("group").orElse("");
        Fields.check(Waves.isGroup(group), "group");
        Optional<HeadCount> people =
                footbridge.phaseSwitch().people(request.signedIn().user().tenant(), group);
        return people.isEmpty()
                ? replies.problems().refused(request, Refused.of(Refusal.NOT_FOUND))
                : JsonText.result(
                        200,
                        new WaveDocument(
                                group, people.get().people(), people.get().lockedOut()));
    }

    private WebResult activate(WebRequest request, Fields fields) {
        UserKey administrator = request.signedIn().user();
        String group = fields.text("group");
        Fields.check(Waves.isGroup(group), "group");
        return phase.result(
                request,
                footbridge
                        .phaseSwitch()
                        .activateWave(
                                administrator.tenant(),
                                group,
                                fields.optionalCount("lockedOut").orElse(null),
                                administrator,
                                request.administrator(Channel.API)
                                        .because(fields.optionalReason().orElse(null))));
    }

    private WebResult name(WebRequest request, Fields fields) {
        Optional<UserId> administrator = UserId.read(fields.text("administrator"));
        Fields.check(administrator.isPresent(), "administrator");
        return named(request, administrator.get());
    }

    private WebResult named(WebRequest request, @Nullable UserId administrator) {
        boolean named = footbridge
                .breakGlass()
                .name(request.signedIn().user().tenant(), administrator, request.administrator(Channel.API));
        return named ? phase.status(request) : replies.problems().refused(request, Refused.of(Refusal.CONFLICT));
    }
}
