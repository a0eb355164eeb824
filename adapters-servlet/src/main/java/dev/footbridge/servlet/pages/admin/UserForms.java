package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Administration;
import dev.footbridge.Administration.UserDetail;
import dev.footbridge.Answer;
import dev.footbridge.Footbridge;
import dev.footbridge.audit.Actor;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the forms of a user's page do (A1, A2, A3, A7). */
final class UserForms {
    private final Footbridge footbridge;
    private final UserPage page;

    UserForms(Footbridge footbridge, UserPage page) {
        this.footbridge = footbridge;
        this.page = page;
    }

    WebResult address(WebRequest request) {
        Typed typed = Typed.of(request);
        return carryOut(
                request,
                typed,
                typed.send() ? Flash.SENT : Flash.SAVED,
                user -> administration()
                        .setAddress(
                                user,
                                typed.address(),
                                typed.confirmation(),
                                typed.send(),
                                typed.replace(),
                                actor(request)));
    }

    WebResult remove(WebRequest request) {
        return carryOut(request, null, Flash.REMOVED, user -> administration().removeLink(user, actor(request)));
    }

    WebResult cancel(WebRequest request) {
        return carryOut(request, null, Flash.CANCELLED, user -> administration().cancelChallenge(user, actor(request)));
    }

    private WebResult carryOut(
            WebRequest request, @Nullable Typed typed, Flash done, Function<UserKey, Answer<UserDetail>> command) {
        Optional<UserKey> user = UserPath.user(request);
        if (user.isEmpty()) {
            return page.show(request);
        }
        // The own link is the business of the account settings; here, one press could shut the last administrator out.
        Answer<UserDetail> answer = user.get().equals(request.signedIn().user())
                ? Answer.denied(Refusal.FORBIDDEN)
                : command.apply(user.get());
        return answer.refused()
                .map(refused -> refuse(request, typed, refused))
                .orElseGet(() -> WebResult.redirect(
                        UserPath.of(request.base(), user.get().user()) + done.query()));
    }

    private WebResult refuse(WebRequest request, @Nullable Typed typed, Refused refused) {
        String text = page.pages().speech(request).refusal(refused);
        WebResult result = page.show(
                request, status(refused.refusal()), typed, List.of(new Problem(field(refused.refusal()), text)));
        return refused.retryAfter() == null || result.status() == 404
                ? result
                : result.withHeader(
                        "Retry-After",
                        Long.toString(Math.max(1, refused.retryAfter().toSeconds())));
    }

    private static int status(Refusal refusal) {
        return switch (refusal) {
            case COOLDOWN, RATE_LIMITED -> 429;
            case FORBIDDEN -> 403;
            case CONFLICT -> 409;
            default -> 422;
        };
    }

    private static String field(Refusal refusal) {
        return switch (refusal) {
            case INVALID_ADDRESS, DOMAIN_NOT_ALLOWED, ADDRESS_NOT_PERSONAL, ADDRESS_TAKEN -> "address";
            case ADDRESS_MISMATCH -> "confirmation";
            default -> "";
        };
    }

    private Administration administration() {
        return footbridge.administration();
    }

    private static Actor actor(WebRequest request) {
        return request.administrator(Actor.Channel.PAGE);
    }
}
