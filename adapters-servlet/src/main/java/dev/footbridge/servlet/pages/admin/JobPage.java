package dev.footbridge.servlet.pages.admin;

import dev.footbridge.BulkStatus;
import dev.footbridge.Footbridge;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import java.util.Optional;

/** How far a sending to many people has come (A5). */
final class JobPage {
    private final Footbridge footbridge;
    private final AdminPages pages;

    JobPage(Footbridge footbridge, AdminPages pages) {
        this.footbridge = footbridge;
        this.pages = pages;
    }

    /** The open job or the last one. */
    WebResult newest(WebRequest request) {
        return footbridge
                .bulkVerification()
                .newest(request.signedIn().user().tenant())
                .map(status -> WebResult.redirect(
                        JobPath.of(request.base(), status.job().id())))
                .orElseGet(() -> none(request, 200, List.of()));
    }

    WebResult show(WebRequest request) {
        return show(request, 200, List.of());
    }

    WebResult show(WebRequest request, int code, List<Problem> problems) {
        TenantId id = request.signedIn().user().tenant();
        Optional<BulkStatus> status = JobPath.id(request)
                .flatMap(job -> footbridge.bulkVerification().status(id, job).value());
        Optional<Tenant> tenant = footbridge.administration().tenant(id).value();
        if (status.isEmpty() || tenant.isEmpty()) {
            return none(request, 404, problems);
        }
        AdminWords say = pages.speech(request);
        Visitor visitor = request.signedIn();
        String starter = starter(new UserKey(id, status.get().job().startedBy()));
        JobView view = new JobWords(say, request.base(), tenant.get().zone())
                .view(status.get(), starter, visitor.mayProvision());
        return pages.page(request, code, Place.JOB, say.of("bulk.title"), view, problems);
    }

    /** The name of whoever started it, or the id of somebody who has left. */
    private String starter(UserKey user) {
        return footbridge
                .administration()
                .user(user)
                .value()
                .map(detail -> detail.person().name())
                .orElse(user.user().value());
    }

    private WebResult none(WebRequest request, int code, List<Problem> problems) {
        String title = pages.speech(request).of("bulk.title");
        return pages.page(request, code, Place.NO_JOB, title, "", problems);
    }
}
