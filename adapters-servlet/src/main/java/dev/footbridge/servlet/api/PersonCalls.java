package dev.footbridge.servlet.api;

import dev.footbridge.Answer;
import dev.footbridge.PersonData;
import dev.footbridge.audit.Actor;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.PersonFile;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import java.util.function.Function;

/** What is kept of one person, handed out and erased (O7). The tenant is that of the visitor. */
final class PersonCalls {
    private static final String USER = "/admin/users/{id}";

    private final PersonData data;
    private final Replies replies;

    PersonCalls(PersonData data, Replies replies) {
        this.data = data;
        this.replies = replies;
    }

    record ErasedDocument(int records) {}

    List<Call> all() {
        return List.of(
                Call.of("GET", USER + "/data", Access.PROVISIONER, this::data),
                Call.of("POST", USER + "/erasure", Access.PROVISIONER, this::erase));
    }

    private WebResult data(WebRequest request, Fields none) {
        Actor actor = request.administrator(Actor.Channel.API);
        return replies.of(
                request,
                200,
                user(
                        request,
                        key -> data.export(key, actor).then(records -> Answer.granted(PersonFile.of(key, records)))),
                file -> file);
    }

    private WebResult erase(WebRequest request, Fields none) {
        Actor actor = request.administrator(Actor.Channel.API);
        return replies.of(request, 200, user(request, key -> data.erase(key, actor)), ErasedDocument::new);
    }

    private static <T> Answer<T> user(WebRequest request, Function<UserKey, Answer<T>> act) {
        return UserId.read(request.pathValue("id"))
                .map(id -> act.apply(new UserKey(request.signedIn().user().tenant(), id)))
                .orElse(Answer.denied(Refusal.NOT_FOUND));
    }
}
