package dev.footbridge.servlet.api;

import dev.footbridge.Answer;
import dev.footbridge.BulkAnswer;
import dev.footbridge.BulkStatus;
import dev.footbridge.BulkVerification;
import dev.footbridge.audit.Actor;
import dev.footbridge.bulk.Audience;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Links to many people at once (A5). The tenant is that of the visitor, so that another tenant's jobs do not exist. */
final class BulkCalls {
    private static final String JOB = "/admin/jobs/{id}";
    private static final List<String> FILTER = List.of("q", "state", "active", "attention");

    private final BulkVerification bulk;
    private final Replies replies;

    BulkCalls(BulkVerification bulk, Replies replies) {
        this.bulk = bulk;
        this.replies = replies;
    }

    /** What a call does with a job. */
    @FunctionalInterface
    private interface Act {
        Answer<BulkStatus> on(TenantId tenant, UUID job, Actor actor);
    }

    record StartedDocument(String job) {}

    List<Call> all() {
        return List.of(
                Call.of("POST", "/admin/verifications", Access.PROVISIONER, this::begin)
                        .fields("filter", "dryRun"),
                Call.of(
                        "GET",
                        JOB,
                        Access.READER,
                        (request, none) -> job(request, (tenant, job, actor) -> bulk.status(tenant, job))),
                Call.of("POST", JOB + "/pause", Access.PROVISIONER, (request, none) -> job(request, bulk::pause)),
                Call.of("POST", JOB + "/resume", Access.PROVISIONER, (request, none) -> job(request, bulk::resume)),
                Call.of("POST", JOB + "/cancel", Access.PROVISIONER, (request, none) -> job(request, bulk::cancel)),
                Call.of("POST", JOB + "/again", Access.PROVISIONER, this::again),
                Call.of("GET", JOB + "/results", Access.READER, this::results));
    }

    private WebResult begin(WebRequest request, Fields fields) {
        Audience.Selection selection = UserFilter.selection(fields.optionalObject("filter", FILTER));
        boolean dryRun = fields.optionalFlag("dryRun").orElse(false);
        return dryRun
                ? replies.of(
                        request,
                        200,
                        bulk.preview(
                                tenant(request),
                                selection,
                                request.signedIn().user().user()),
                        PreviewDocument::of)
                : started(request, bulk.start(tenant(request), selection, actor(request)));
    }

    private WebResult again(WebRequest request, Fields none) {
        return id(request)
                .map(job -> started(request, bulk.again(tenant(request), job, actor(request))))
                .orElseGet(() -> replies.problems().notFound(request));
    }

    private WebResult started(WebRequest request, BulkAnswer answer) {
        if (answer instanceof BulkAnswer.Started started) {
            return JsonText.result(
                    202, new StartedDocument(started.status().job().id().toString()));
        }
        if (answer instanceof BulkAnswer.AlreadyOpen open) {
            return replies.problems()
                    .of(request, Refused.of(Refusal.CONFLICT), Map.of())
                    .with("job", open.status().job().id().toString())
                    .result();
        }
        return replies.problems().refused(request, ((BulkAnswer.Denied) answer).why());
    }

    private WebResult job(WebRequest request, Act act) {
        Answer<BulkStatus> answer = id(request)
                .map(job -> act.on(tenant(request), job, actor(request)))
                .orElse(Answer.denied(Refusal.NOT_FOUND));
        return replies.of(request, 200, answer, status -> JobDocument.of(status, request.base()));
    }

    private WebResult results(WebRequest request, Fields none) {
        Optional<UUID> id = id(request)
                .filter(job -> bulk.status(tenant(request), job).value().isPresent());
        return id.map(job -> WebResult.file(
                        ResultsCsv.TYPE,
                        ResultsCsv.FILE_NAME,
                        stream -> ResultsCsv.write(stream, reader -> bulk.results(tenant(request), job, reader))))
                .orElseGet(() -> replies.problems().notFound(request));
    }

    private static TenantId tenant(WebRequest request) {
        return request.signedIn().user().tenant();
    }

    private static Actor actor(WebRequest request) {
        return request.administrator(Actor.Channel.API);
    }

    /** Empty if no job can have such an id: it must be written as we write it. */
    private static Optional<UUID> id(WebRequest request) {
        String text = request.pathValue("id");
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
