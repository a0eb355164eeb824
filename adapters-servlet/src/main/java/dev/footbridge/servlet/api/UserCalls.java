package dev.footbridge.servlet.api;

import dev.footbridge.Administration;
import dev.footbridge.Administration.UserDetail;
import dev.footbridge.Answer;
import dev.footbridge.UserCount;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.Actor.Channel;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.servlet.api.UserDocument.PageDocument;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import java.util.function.Function;

/** The users view. The tenant is that of the visitor, so that another tenant's users do not exist. */
final class UserCalls {
    private static final String USER = "/admin/users/{id}";

    private final Administration administration;
    private final Replies replies;

    UserCalls(Administration administration, Replies replies) {
        this.administration = administration;
        this.replies = replies;
    }

    List<Call> all() {
        return List.of(
                Call.of("GET", "/admin/users", Access.READER, this::page)
                        .parameters("state", "attention", "active", "q", "limit", "after"),
                Call.of("GET", USER, Access.READER, (request, none) -> user(request, 200, administration::user)),
                Call.of("PUT", USER + "/address", Access.PROVISIONER, this::setAddress)
                        .fields("address", "confirmation", "send", "replace"),
                Call.of("DELETE", USER + "/link", Access.PROVISIONER, this::removeLink)
                        .optionalFields("reason"),
                Call.of("DELETE", USER + "/challenge", Access.PROVISIONER, this::cancelChallenge));
    }

    private WebResult page(WebRequest request, Fields none) {
        Visitor reader = request.signedIn();
        UserProjection.Query query = UserFilter.of(request);
        UserProjection.Page page = administration.users(reader.user().tenant(), query);
        UserCount count = administration.count(reader.user().tenant(), query);
        List<UserDocument> items =
                page.users().stream().map(row -> UserDocument.of(row, reader)).toList();
        String next =
                page.more() && !items.isEmpty() ? items.get(items.size() - 1).id() : null;
        return JsonText.result(200, new PageDocument(items, next, count.users(), count.atLeast() ? true : null));
    }

    private WebResult setAddress(WebRequest request, Fields fields) {
        String address = fields.text("address");
        String confirmation = fields.text("confirmation");
        boolean send = fields.flag("send");
        Replace replace = fields.optionalText("replace").map(UserCalls::replace).orElse(Replace.NOTHING);
        return user(
                request,
                202,
                key -> administration.setAddress(
                        key, address, confirmation, send, replace, request.administrator(Channel.API)));
    }

    /** NOTHING is said by leaving the field out. */
    private static Replace replace(String text) {
        Replace replace = Fields.oneOf("replace", Replace.class, text);
        Fields.check(replace != Replace.NOTHING, "replace");
        return replace;
    }

    private WebResult removeLink(WebRequest request, Fields fields) {
        Actor actor = request.administrator(Channel.API)
                .because(fields.optionalReason().orElse(null));
        return user(request, 200, key -> administration.removeLink(key, actor));
    }

    private WebResult cancelChallenge(WebRequest request, Fields none) {
        return user(request, 200, key -> administration.cancelChallenge(key, request.administrator(Channel.API)));
    }

    private WebResult user(WebRequest request, int status, Function<UserKey, Answer<UserDetail>> act) {
        Visitor reader = request.signedIn();
        Answer<UserDetail> answer = UserId.read(request.pathValue("id"))
                .map(id -> act.apply(new UserKey(reader.user().tenant(), id)))
                .orElse(Answer.denied(Refusal.NOT_FOUND));
        return replies.of(request, status, answer, detail -> UserDocument.of(detail, reader));
    }
}
