package dev.footbridge.servlet.api;

import com.google.common.primitives.Ints;
import dev.footbridge.audit.Actor.Channel;
import dev.footbridge.files.UserFiles;
import dev.footbridge.files.imports.AddressImport.RunAnswer;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.servlet.files.Downloads;
import dev.footbridge.servlet.files.RunIds;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** One import of the visitor's tenant: how far it is, applying, undoing, its result. */
final class RunCalls {
    private static final String RUN = "/admin/imports/{run}";

    private final UserFiles files;
    private final Downloads downloads;
    private final Problems problems;

    RunCalls(UserFiles files, Downloads downloads, Problems problems) {
        this.files = files;
        this.downloads = downloads;
        this.problems = problems;
    }

    List<Call> all() {
        return List.of(
                Call.of("GET", "/admin/imports", Access.PROVISIONER, this::newest),
                Call.of("GET", RUN, Access.PROVISIONER, this::show).parameters("after"),
                Call.of("POST", RUN + "/apply", Access.PROVISIONER, this::apply),
                Call.of("POST", RUN + "/undo", Access.PROVISIONER, this::undo),
                Call.of("GET", RUN + "/result", Access.PROVISIONER, this::result)
                        .parameters("format"));
    }

    WebResult document(WebRequest request, int status, ImportRun run) {
        RunDocument document = RunDocument.of(files, run, after(request), downloads.findings(request));
        return JsonText.result(status, document);
    }

    private WebResult newest(WebRequest request, Fields none) {
        return JsonText.result(
                200,
                RunsDocument.of(files.imports().newest(request.signedIn().user().tenant(), RunsDocument.MOST)));
    }

    private WebResult show(WebRequest request, Fields none) {
        return withRun(request, run -> document(request, 200, run));
    }

    private WebResult apply(WebRequest request, Fields none) {
        return withRun(
                request,
                run -> moved(
                        request, files.imports().apply(run.tenant(), run.id(), request.administrator(Channel.API))));
    }

    private WebResult undo(WebRequest request, Fields none) {
        return withRun(
                request,
                run -> moved(
                        request, files.imports().undo(run.tenant(), run.id(), request.administrator(Channel.API))));
    }

    private WebResult result(WebRequest request, Fields none) {
        return withRun(request, run -> downloads.result(request, run, ExportQuery.format(request)));
    }

    private WebResult moved(WebRequest request, RunAnswer answer) {
        if (answer instanceof RunAnswer.Finished finished) {
            return document(request, 200, finished.run());
        }
        if (answer instanceof RunAnswer.Begun begun) {
            return document(request, 202, begun.run());
        }
        boolean gone = answer instanceof RunAnswer.NotFound;
        return problems.refused(request, Refused.of(gone ? Refusal.NOT_FOUND : Refusal.CONFLICT));
    }

    private WebResult withRun(WebRequest request, Function<ImportRun, WebResult> then) {
        return RunIds.find(request, files.imports()).map(then).orElseGet(() -> problems.notFound(request));
    }

    private static int after(WebRequest request) {
        Optional<String> text = request.parameter("after");
        Integer number = text.map(Ints::tryParse).orElse(0);
        Fields.check(number != null && number >= 0, "after");
        return Objects.requireNonNull(number);
    }
}
