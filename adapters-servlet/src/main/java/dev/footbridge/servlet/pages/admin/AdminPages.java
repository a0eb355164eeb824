package dev.footbridge.servlet.pages.admin;

import dev.footbridge.servlet.pages.Templates;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.words.Words;
import java.util.List;
import java.util.Map;

/** Makes pages of templates. */
final class AdminPages {
    private final Templates templates;
    private final Words words;

    AdminPages(Templates templates, Words words) {
        this.templates = templates;
        this.words = words;
    }

    AdminWords speech(WebRequest request) {
        return new AdminWords(words, request.locale());
    }

    /** A page where nothing went wrong. */
    WebResult page(WebRequest request, Place place, String title, Object view) {
        return page(request, 200, place, title, view, List.of());
    }

    WebResult page(WebRequest request, int status, Place place, String title, Object view, List<Problem> problems) {
        AdminWords say = speech(request);
        Sheet sheet = new Sheet(say, title, request.base(), request.csrf(), problems, Flash.of(request, say));
        String shown = problems.isEmpty() ? title : say.of("error.title", "title", title);
        String html = templates.render(place.template(), Map.of("sheet", sheet, "view", view));
        return WebResult.page(status, shown, html, place.path(say));
    }

    /** The same answer for a user who does not exist and for one of another tenant. */
    WebResult nobody(WebRequest request) {
        String title = speech(request).of("nobody.title");
        return page(request, 404, Place.NOBODY, title, "", List.of());
    }

    /** As {@link #nobody}, for what is no person. */
    WebResult nothing(WebRequest request) {
        String title = speech(request).of("import.unknown");
        return page(request, 404, Place.NOTHING, title, "", List.of());
    }
}
