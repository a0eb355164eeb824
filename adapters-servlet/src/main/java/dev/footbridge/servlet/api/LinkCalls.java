package dev.footbridge.servlet.api;

import dev.footbridge.Answer;
import dev.footbridge.UserState;
import dev.footbridge.VerificationLinks;
import dev.footbridge.VerificationLinks.Preview;
import dev.footbridge.audit.Actor.Channel;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import java.util.List;

/** The link in the mail, without a session: its token stands in the body, where no log sees it. */
final class LinkCalls {
    private final VerificationLinks links;
    private final Replies replies;
    private final String product;

    LinkCalls(VerificationLinks links, Replies replies, String product) {
        this.links = links;
        this.replies = replies;
        this.product = product;
    }

    /** Everything is masked: whoever holds the link need not be the person. */
    record PreviewDocument(String product, String tenant, String person, String address, String expiresAt) {}

    record StateDocument(String state) {}

    List<Call> all() {
        return List.of(
                open("preview", this::preview),
                open(
                        "confirmation",
                        (request, fields) -> state(
                                request, 200, links.confirm(fields.text("token"), request.linkHolder(Channel.API)))),
                open(
                        "rejection",
                        (request, fields) -> state(
                                request, 200, links.reject(fields.text("token"), request.linkHolder(Channel.API)))),
                open(
                        "renewal",
                        (request, fields) -> state(
                                request, 202, links.renew(fields.text("token"), request.linkHolder(Channel.API)))));
    }

    private static Call open(String what, Call.Answering answering) {
        return Call.of("POST", "/links/" + what, Access.ANYBODY, answering).fields("token");
    }

    private WebResult preview(WebRequest request, Fields fields) {
        return replies.of(request, 200, links.preview(fields.text("token")), this::document);
    }

    private PreviewDocument document(Preview preview) {
        return new PreviewDocument(
                product,
                preview.tenantName(),
                preview.maskedPerson(),
                preview.address().masked(),
                JsonText.time(preview.expiresAt()));
    }

    private WebResult state(WebRequest request, int status, Answer<UserState> answer) {
        return replies.of(request, status, answer, state -> new StateDocument(state.name()));
    }
}
