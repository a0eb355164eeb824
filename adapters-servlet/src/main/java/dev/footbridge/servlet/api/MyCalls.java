package dev.footbridge.servlet.api;

import dev.footbridge.Answer;
import dev.footbridge.MyStatus;
import dev.footbridge.SelfService;
import dev.footbridge.audit.Actor.Channel;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import java.util.List;

/** What a signed-in user asks and does about the own link. */
final class MyCalls {
    private final SelfService selfService;
    private final Replies replies;

    MyCalls(SelfService selfService, Replies replies) {
        this.selfService = selfService;
        this.replies = replies;
    }

    List<Call> all() {
        return List.of(
                Call.of(
                        "GET",
                        "/me",
                        Access.VISITOR,
                        (request, none) -> me(
                                request,
                                200,
                                selfService.status(request.signedIn().user()))),
                Call.of("POST", "/me/code", Access.VISITOR, this::requestCode).fields("address"),
                Call.of("POST", "/me/code/verification", Access.VISITOR, this::submitCode)
                        .fields("code"),
                Call.of("DELETE", "/me/challenge", Access.VISITOR, this::cancelChallenge),
                Call.of("DELETE", "/me/link", Access.VISITOR, this::removeLink));
    }

    private WebResult requestCode(WebRequest request, Fields fields) {
        return me(
                request,
                202,
                selfService.requestCode(request.signedIn().user(), fields.text("address"), request.user(Channel.API)));
    }

    private WebResult submitCode(WebRequest request, Fields fields) {
        return me(
                request,
                200,
                selfService.submitCode(request.signedIn().user(), fields.text("code"), request.user(Channel.API)));
    }

    private WebResult cancelChallenge(WebRequest request, Fields none) {
        return me(request, 200, selfService.cancelChallenge(request.signedIn().user(), request.user(Channel.API)));
    }

    private WebResult removeLink(WebRequest request, Fields none) {
        return me(request, 200, selfService.removeLink(request.signedIn().user(), request.user(Channel.API)));
    }

    private WebResult me(WebRequest request, int status, Answer<MyStatus> answer) {
        return replies.of(request, status, answer, now -> MyDocument.of(now, request.csrf()));
    }
}
