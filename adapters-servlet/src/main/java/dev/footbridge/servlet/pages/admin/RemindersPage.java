package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Footbridge;
import dev.footbridge.Reminders;
import dev.footbridge.audit.Actor;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.UserId;
import java.util.List;
import java.util.Optional;

/** How people who are not linked are reminded, and who is next (A10). */
final class RemindersPage {
    private static final int LONGEST_ID = 128;

    private final Footbridge footbridge;
    private final AdminPages pages;

    RemindersPage(Footbridge footbridge, AdminPages pages) {
        this.footbridge = footbridge;
        this.pages = pages;
    }

    WebResult show(WebRequest request) {
        return tenant(request)
                .map(tenant -> show(request, 200, tenant, RemindersForm.of(tenant.reminders()), List.of()))
                .orElseGet(() -> pages.nobody(request));
    }

    WebResult store(WebRequest request) {
        Optional<Tenant> tenant = tenant(request);
        if (tenant.isEmpty()) {
            return pages.nobody(request);
        }
        RemindersForm form = RemindersForm.of(request);
        AdminWords say = pages.speech(request);
        List<Problem> problems = form.problems(say);
        if (!problems.isEmpty()) {
            return show(request, 422, tenant.get(), form, problems);
        }
        boolean stored = footbridge
                .reminders()
                .change(tenant.get().id(), form.plan(), request.administrator(Actor.Channel.PAGE));
        if (!stored) {
            Problem conflict = new Problem("", say.of("reminders.conflict"));
            return show(request, 409, tenant.get(), form, List.of(conflict));
        }
        return WebResult.redirect(request.base() + "/admin/reminders" + Flash.REMINDERS.query());
    }

    private WebResult show(WebRequest request, int status, Tenant tenant, RemindersForm form, List<Problem> problems) {
        AdminWords say = pages.speech(request);
        UserId after = request.parameter("after")
                .filter(id -> !id.isEmpty() && id.length() <= LONGEST_ID)
                .map(UserId::new)
                .orElse(null);
        Reminders.Preview ahead =
                footbridge.reminders().preview(tenant.id(), after).value().orElseThrow();
        RemindersView view = new RemindersView(
                form,
                say.of("reminders.zone", "zone", tenant.zone().getId()),
                request.signedIn().mayProvision(),
                RemindersAhead.of(ahead, say, request.base()));
        return pages.page(request, status, Place.REMINDERS, say.of("reminders.title"), view, problems);
    }

    private Optional<Tenant> tenant(WebRequest request) {
        return footbridge
                .administration()
                .tenant(request.signedIn().user().tenant())
                .value();
    }
}
