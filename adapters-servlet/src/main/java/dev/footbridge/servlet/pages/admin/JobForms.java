package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Answer;
import dev.footbridge.BulkAnswer;
import dev.footbridge.BulkStatus;
import dev.footbridge.BulkVerification;
import dev.footbridge.Footbridge;
import dev.footbridge.audit.Actor;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The buttons of a job's page. */
final class JobForms {
    private final BulkVerification bulk;
    private final AdminPages pages;
    private final JobPage page;

    JobForms(Footbridge footbridge, AdminPages pages, JobPage page) {
        this.bulk = footbridge.bulkVerification();
        this.pages = pages;
        this.page = page;
    }

    /** What a button does. */
    @FunctionalInterface
    private interface Act {
        Answer<BulkStatus> on(TenantId tenant, UUID job, Actor actor);
    }

    WebResult pause(WebRequest request) {
        return change(request, bulk::pause, Flash.BULK_PAUSED);
    }

    WebResult resume(WebRequest request) {
        return change(request, bulk::resume, Flash.BULK_RESUMED);
    }

    WebResult cancel(WebRequest request) {
        return change(request, bulk::cancel, Flash.BULK_CANCELLED);
    }

    WebResult again(WebRequest request) {
        TenantId tenant = request.signedIn().user().tenant();
        Optional<UUID> job = JobPath.id(request);
        if (job.isEmpty()) {
            return page.show(request);
        }
        BulkAnswer answer = bulk.again(tenant, job.get(), request.administrator(Actor.Channel.PAGE));
        return answer instanceof BulkAnswer.Denied ? tooLate(request) : JobPath.begun(request.base(), answer);
    }

    private WebResult change(WebRequest request, Act act, Flash done) {
        TenantId tenant = request.signedIn().user().tenant();
        return JobPath.id(request)
                .flatMap(job -> act.on(tenant, job, request.administrator(Actor.Channel.PAGE))
                        .value())
                .map(status -> WebResult.redirect(
                        JobPath.of(request.base(), status.job().id()) + done.query()))
                .orElseGet(() -> tooLate(request));
    }

    /** Somebody else was quicker, or the job came to its end: the page shows how it stands. */
    private WebResult tooLate(WebRequest request) {
        return page.show(
                request, 409, List.of(new Problem("", pages.speech(request).of("bulk.late"))));
    }
}
