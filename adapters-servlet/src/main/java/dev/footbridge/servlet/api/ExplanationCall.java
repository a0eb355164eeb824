package dev.footbridge.servlet.api;

import dev.footbridge.SignIn;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.words.Words;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.Optional;

/** Whether a user could sign in, in any phase, and which rule decides (A9). */
final class ExplanationCall {
    private final SignIn signIn;
    private final Replies replies;
    private final Words words;

    ExplanationCall(SignIn signIn, Replies replies, Words words) {
        this.signIn = signIn;
        this.replies = replies;
        this.words = words;
    }

    record ExplanationDocument(boolean allowed, String rule, String words) {}

    Call call() {
        return Call.of("GET", "/admin/users/{id}/explanation", Access.READER, (request, none) -> explain(request))
                .parameters("phase");
    }

    private WebResult explain(WebRequest request) {
        Phase phase =
                Fields.oneOf("phase", Phase.class, request.parameter("phase").orElse(""));
        Optional<SignInRule> rule = UserId.read(request.pathValue("id"))
                .flatMap(id ->
                        signIn.explain(new UserKey(request.signedIn().user().tenant(), id), phase));
        return rule.map(decided -> JsonText.result(200, document(request, decided)))
                .orElseGet(() -> replies.problems().refused(request, Refused.of(Refusal.NOT_FOUND)));
    }

    private ExplanationDocument document(WebRequest request, SignInRule rule) {
        return new ExplanationDocument(
                rule.allows(), rule.name(), words.text(request.locale(), "api.rule." + rule.name()));
    }
}
