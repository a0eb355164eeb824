package dev.footbridge.servlet.pages.link;

import dev.footbridge.Answer;
import dev.footbridge.Footbridge;
import dev.footbridge.MyStatus;
import dev.footbridge.UserState;
import dev.footbridge.VerificationLinks;
import dev.footbridge.VerificationLinks.Preview;
import dev.footbridge.audit.Actor;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.servlet.pages.Problem;
import dev.footbridge.servlet.pages.Speech;
import dev.footbridge.servlet.pages.Templates;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.Route;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.web.WebResult.Cookie;
import dev.footbridge.servlet.words.Words;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The link in the mail. However often it is fetched, only a press of the button changes anything (C8). */
public final class LinkRoutes {
    private static final String FORM_FIELD = "form";

    private final Footbridge footbridge;
    private final VerificationLinks links;
    private final Words words;
    private final LinkPages pages;
    private final LinkCookie cookies;
    private final OwnOrigin origin;
    private final InstantSource clock;

    /** @param clock for the short life of the cookie; the link's own is judged by the database's time */
    public LinkRoutes(Footbridge footbridge, Words words, Templates templates, InstantSource clock) {
        this.footbridge = footbridge;
        this.links = footbridge.verificationLinks();
        this.words = words;
        this.pages = new LinkPages(templates, words);
        this.cookies = new LinkCookie(footbridge.seal(), clock);
        this.clock = clock;
        this.origin = new OwnOrigin(footbridge.publicUrl());
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/verify", Access.ANYBODY, this::look),
                Route.get("/verify/done", Access.ANYBODY, request -> withLink(request, held -> done(request, held))),
                Route.get("/verify/rejected", Access.ANYBODY, request -> pages.message(request, 200, "rejected")),
                Route.get("/verify/renewed", Access.ANYBODY, request -> pages.message(request, 200, "renewed")),
                Route.openPost("/verify", request -> withForm(request, held -> confirm(request, held))),
                Route.openPost("/verify/reject", request -> withForm(request, held -> reject(request, held))),
                Route.openPost("/verify/renew", request -> withForm(request, held -> renew(request, held))));
    }

    /** What this browser holds. */
    private record Held(String token, String cookie) {
        @Override
        public String toString() {
            return "Held[secret]";
        }
    }

    /** An action on a link. */
    private interface Step {
        WebResult take(Held held);
    }

    private WebResult look(WebRequest request) {
        if (request.parameters().containsKey("token")) {
            String token = request.parameter("token").orElse("");
            return WebResult.redirect(request.base() + "/verify")
                    .with(cookies.holding(token))
                    .withHeader("Referrer-Policy", "no-referrer");
        }
        return withLink(request, held -> show(request, held, 200, ""));
    }

    private WebResult show(WebRequest request, Held held, int status, String problem) {
        Answer<Preview> answer = links.preview(held.token());
        Optional<Preview> found = answer.value();
        if (found.isEmpty()) {
            return unknown(request);
        }
        Preview preview = found.get();
        if (preview.done()) {
            return pages.done(request, outcome(preview, true));
        }
        LinkView view = new LinkView(
                Speech.of(words, request),
                preview,
                cookies.formToken(held.cookie()),
                problem,
                zone(preview),
                clock.instant());
        return pages.question(request, status, view);
    }

    private WebResult done(WebRequest request, Held held) {
        return links.preview(held.token())
                .value()
                .filter(Preview::done)
                .map(preview -> pages.done(request, outcome(preview, false)))
                .orElse(WebResult.redirect(request.base() + "/verify"));
    }

    private WebResult confirm(WebRequest request, Held held) {
        return links.confirm(held.token(), request.linkHolder(Actor.Channel.PAGE))
                .refused()
                .map(refused -> refuse(request, held, refused))
                .orElse(WebResult.redirect(request.base() + "/verify/done"));
    }

    private WebResult reject(WebRequest request, Held held) {
        return links.reject(held.token(), request.linkHolder(Actor.Channel.PAGE))
                .refused()
                .map(refused -> refuse(request, held, refused))
                .orElse(WebResult.redirect(request.base() + "/verify/rejected")
                        .with(new Cookie(LinkCookie.NAME, "", 0)));
    }

    private WebResult renew(WebRequest request, Held held) {
        return links.renew(held.token(), request.linkHolder(Actor.Channel.PAGE))
                .refused()
                .map(refused -> refuse(request, held, refused))
                .orElse(WebResult.redirect(request.base() + "/verify/renewed")
                        .with(new Cookie(LinkCookie.NAME, "", 0)));
    }

    private WebResult refuse(WebRequest request, Held held, Refused refused) {
        if (refused.refusal() == Refusal.LINK_UNKNOWN) {
            return show(request, held, 422, "");
        }
        String text = words.refusal(request.locale(), refused, Map.of());
        WebResult shown = show(request, held, Problem.status(refused.refusal()), text);
        return Problem.withRetryAfter(shown, refused);
    }

    private WebResult withForm(WebRequest request, Step step) {
        String form = request.parameter(FORM_FIELD).orElse("");
        return withLink(
                request,
                held -> origin.sent(request) && cookies.isFormTokenOf(held.cookie(), form)
                        ? step.take(held)
                        : pages.message(request, 403, "elsewhere"));
    }

    private WebResult withLink(WebRequest request, Step step) {
        return request.cookie(LinkCookie.NAME)
                .flatMap(cookie -> cookies.token(cookie).map(token -> new Held(token, cookie)))
                .map(step::take)
                .orElseGet(() -> unknown(request));
    }

    /** Unknown, malformed, superseded, another tenant's: one and the same page (decisions 11). */
    private WebResult unknown(WebRequest request) {
        return pages.message(request, 404, "unknown");
    }

    private LinkPages.Done outcome(Preview preview, boolean again) {
        Optional<MyStatus> status =
                footbridge.selfService().status(preview.user()).value();
        return new LinkPages.Done(
                preview.address().display(),
                again,
                status.map(s -> s.state() == UserState.LINKED).orElse(false),
                status.map(s -> s.phase().closesLegacyLogin()).orElse(false));
    }

    private ZoneId zone(Preview preview) {
        return footbridge
                .selfService()
                .status(preview.user())
                .value()
                .map(status -> status.tenant().zone())
                .orElse(ZoneOffset.UTC);
    }
}
