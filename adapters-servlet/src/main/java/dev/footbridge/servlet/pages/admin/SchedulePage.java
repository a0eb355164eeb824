package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Footbridge;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.Tenant;
import java.util.Optional;

/** What runs by itself, once over all nodes, and how it went the last time. */
final class SchedulePage {
    private final Footbridge footbridge;
    private final AdminPages pages;

    SchedulePage(Footbridge footbridge, AdminPages pages) {
        this.footbridge = footbridge;
        this.pages = pages;
    }

    WebResult show(WebRequest request) {
        Optional<Tenant> tenant = footbridge
                .administration()
                .tenant(request.signedIn().user().tenant())
                .value();
        if (tenant.isEmpty()) {
            return pages.nobody(request);
        }
        AdminWords say = pages.speech(request);
        ScheduleView view = ScheduleView.of(
                footbridge.recurringJobs(), say, tenant.get().zone(), request.base() + "/admin/schedule");
        return pages.page(request, Place.SCHEDULE, say.of("schedule.title"), view);
    }
}
