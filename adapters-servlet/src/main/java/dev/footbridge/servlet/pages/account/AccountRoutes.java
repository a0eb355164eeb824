package dev.footbridge.servlet.pages.account;

import dev.footbridge.Answer;
import dev.footbridge.AuditHistory;
import dev.footbridge.MyStatus;
import dev.footbridge.SelfService;
import dev.footbridge.UserState;
import dev.footbridge.audit.Actor;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.servlet.pages.Problem;
import dev.footbridge.servlet.pages.SignInLines;
import dev.footbridge.servlet.pages.Speech;
import dev.footbridge.servlet.pages.Templates;
import dev.footbridge.servlet.pages.account.AccountView.Typed;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.Route;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.words.Words;
import dev.footbridge.tenant.UserKey;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The user's own page and what its buttons do. Every step leads back to the page, which shows the state it finds. */
public final class AccountRoutes {
    private static final int SIGN_INS = 10;

    private final SelfService service;
    private final AuditHistory history;
    private final Words words;
    private final InstantSource clock;
    private final int codeLength;
    private final AccountPages pages;
    private final Problems problems;

    /**
     * @param clock for showing times only; decisions take the database's
     * @param codeLength digits of a code, as in the code policy
     */
    public AccountRoutes(
            SelfService service,
            AuditHistory history,
            Words words,
            Templates templates,
            InstantSource clock,
            int codeLength) {
        this.service = service;
        this.history = history;
        this.words = words;
        this.clock = clock;
        this.codeLength = codeLength;
        this.pages = new AccountPages(templates);
        this.problems = new Problems(words, codeLength);
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/account", Access.VISITOR, request -> show(request, null, Typed.NOTHING)),
                Route.get("/account/remove", Access.VISITOR, this::askBeforeRemoval),
                Route.post("/account/code", Access.VISITOR, this::sendCode),
                Route.post("/account/code/verification", Access.VISITOR, this::verify),
                Route.post("/account/challenge/cancel", Access.VISITOR, this::cancel),
                Route.post("/account/link/remove", Access.VISITOR, this::remove));
    }

    private WebResult sendCode(WebRequest request) {
        String choice = request.parameter("address").orElse("");
        String other = request.parameter("other").orElse("");
        Typed typed = new Typed(choice, other, "");
        if (choice.isEmpty()) {
            return show(request, problems.nothingChosen(request.locale()), typed);
        }
        boolean isOther = choice.equals(Choices.OTHER);
        Answer<MyStatus> answer = service.requestCode(user(request), isOther ? other : choice, actor(request));
        return answer.refused()
                .map(refused -> refuse(request, refused, typed, isOther ? "other" : Choices.FIRST))
                .orElse(WebResult.redirect(request.base() + "/account?sent=1"));
    }

    private WebResult verify(WebRequest request) {
        String code = request.parameter("code").orElse("");
        return service.submitCode(user(request), code, actor(request))
                .refused()
                .map(refused -> refuse(request, refused, new Typed("", "", code), "code"))
                .orElse(back(request));
    }

    private WebResult cancel(WebRequest request) {
        Answer<MyStatus> unused = service.cancelChallenge(user(request), actor(request));
        return back(request);
    }

    private WebResult remove(WebRequest request) {
        return service.removeLink(user(request), actor(request))
                .refused()
                .map(refused -> refuse(request, refused, Typed.NOTHING, ""))
                .orElse(back(request));
    }

    private WebResult askBeforeRemoval(WebRequest request) {
        return service.status(user(request))
                .value()
                .filter(status ->
                        status.state() == UserState.LINKED && status.phase().opensSelfService())
                .map(status -> pages.askBeforeRemoval(view(request, status, null, Typed.NOTHING)))
                .orElse(back(request));
    }

    private WebResult refuse(WebRequest request, Refused refused, Typed typed, String field) {
        MyStatus status = service.status(user(request)).value().orElse(null);
        Problem problem = problems.of(request.locale(), refused, typed.code(), field, status);
        return Problem.withRetryAfter(show(request, problem, typed), refused);
    }

    private WebResult show(WebRequest request, @Nullable Problem problem, Typed typed) {
        return service.status(user(request))
                .value()
                .map(status -> pages.show(view(request, status, problem, typed)))
                .orElse(WebResult.nothing(404));
    }

    private AccountView view(WebRequest request, MyStatus status, @Nullable Problem problem, Typed typed) {
        boolean justSent = request.parameter("sent").isPresent() && problem == null;
        return new AccountView(
                Speech.of(words, request),
                status,
                clock.instant(),
                problem,
                typed,
                codeLength,
                justSent,
                new SignInLines(
                                words,
                                words.spoken(request.locale()),
                                status.tenant().zone())
                        .of(history.signIns(status.user(), SIGN_INS), history.signInDays()));
    }

    private static UserKey user(WebRequest request) {
        return request.signedIn().user();
    }

    private static Actor actor(WebRequest request) {
        return request.user(Actor.Channel.PAGE);
    }

    private static WebResult back(WebRequest request) {
        return WebResult.redirect(request.base() + "/account");
    }
}
