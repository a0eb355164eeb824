package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Footbridge;
import dev.footbridge.audit.Actor;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.Tenant;
import java.util.List;
import java.util.Optional;

/** The text that people read who cannot sign in (P5). */
final class HelpTextForm {
    private static final int LONGEST = 2_000;

    private final Footbridge footbridge;
    private final AdminPages pages;
    private final DomainsPage page;

    HelpTextForm(Footbridge footbridge, AdminPages pages, DomainsPage page) {
        this.footbridge = footbridge;
        this.pages = pages;
        this.page = page;
    }

    WebResult store(WebRequest request) {
        Optional<Tenant> tenant = page.tenant(request);
        if (tenant.isEmpty()) {
            return pages.nobody(request);
        }
        // Browsers send CR LF for every line break of a text field; one character is what people count.
        String text =
                request.parameter("helpText").orElse("").replace("\r\n", "\n").strip();
        AdminWords say = pages.speech(request);
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            String problem = say.of("help.long", "n", say.number(length), "most", say.number(LONGEST));
            return refuse(request, tenant.get(), 422, text, new Problem("helpText", problem));
        }
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            return refuse(request, tenant.get(), 422, text, new Problem("helpText", say.of("help.control")));
        }
        boolean stored = footbridge
                .administration()
                .changeHelpText(tenant.get().id(), text, request.administrator(Actor.Channel.PAGE));
        return stored
                ? WebResult.redirect(request.base() + "/admin/domains" + Flash.HELP.query())
                : refuse(request, tenant.get(), 409, text, new Problem("", say.of("domains.conflict")));
    }

    private WebResult refuse(WebRequest request, Tenant tenant, int status, String text, Problem problem) {
        return page.show(request, status, tenant, Draft.of(tenant).withHelpText(text), List.of(problem));
    }
}
