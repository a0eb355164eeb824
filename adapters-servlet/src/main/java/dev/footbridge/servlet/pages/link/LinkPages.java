package dev.footbridge.servlet.pages.link;

import dev.footbridge.servlet.pages.Speech;
import dev.footbridge.servlet.pages.Templates;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.words.Words;
import java.util.Map;

/** The pages behind a link. A stranger may see any of them. */
public final class LinkPages {
    private final Templates templates;
    private final Words words;

    LinkPages(Templates templates, Words words) {
        this.templates = templates;
        this.words = words;
    }

    /** Asks whether to connect, or offers a new link in place of an expired one. */
    WebResult question(WebRequest request, int status, LinkView view) {
        String key = view.preview().expired() ? "expired" : "question";
        String title = words.text(request.locale(), "link." + key + ".title");
        String shown = view.problem().isEmpty() ? title : words.text(request.locale(), "page.error", "title", title);
        return page(status, shown, templates.render("link/" + key + ".jte", Map.of("view", view)));
    }

    /** The work is done: just now, or before. */
    WebResult done(WebRequest request, Done done) {
        Speech speech = Speech.of(words, request);
        String title = words.text(request.locale(), done.key() + ".title");
        return page(
                200,
                title,
                templates.render("link/done.jte", Map.of("speech", speech, "done", done, "home", request.home())));
    }

    /** A page that says one thing: {@code link.KEY.title} and {@code link.KEY.body}. */
    WebResult message(WebRequest request, int status, String key) {
        Speech speech = Speech.of(words, request);
        String title = words.text(request.locale(), "link." + key + ".title");
        return page(
                status, title, templates.render("link/message.jte", Map.of("speech", speech, "key", "link." + key)));
    }

    /** The token must not leave with a {@code Referer}, and the form's own check needs an {@code Origin}. */
    private static WebResult page(int status, String title, String html) {
        return WebResult.standalonePage(status, title, html).withHeader("Referrer-Policy", "same-origin");
    }

    /**
     * @param again whether it was confirmed before this visit
     * @param linked whether the account is there already
     * @param active whether the identity provider is the login already
     */
    public record Done(String address, boolean again, boolean linked, boolean active) {
        public String key() {
            return again ? "link.again" : "link.success";
        }

        /** What the person can do now. */
        public String nextKey() {
            if (!linked) {
                return "link.done.waiting";
            }
            return active ? "link.done.active" : "link.done.preparation";
        }
    }
}
