package dev.footbridge.servlet.pages.admin;

import dev.footbridge.audit.Actor;
import dev.footbridge.files.UserFiles;
import dev.footbridge.files.imports.AddressImport.RunAnswer;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.servlet.files.Downloads;
import dev.footbridge.servlet.files.RunIds;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import java.util.List;
import java.util.function.Function;

/** One import: its preview, then what became of it, with what can be done about it. */
final class RunPage {
    private final UserFiles files;
    private final Downloads downloads;
    private final AdminPages pages;

    RunPage(UserFiles files, Downloads downloads, AdminPages pages) {
        this.files = files;
        this.downloads = downloads;
        this.pages = pages;
    }

    WebResult show(WebRequest request) {
        return withRun(request, run -> show(request, 200, run, List.of()));
    }

    WebResult apply(WebRequest request) {
        return withRun(
                request,
                run -> moved(
                        request,
                        run,
                        files.imports().apply(run.tenant(), run.id(), request.administrator(Actor.Channel.PAGE))));
    }

    WebResult undo(WebRequest request) {
        return withRun(
                request,
                run -> moved(
                        request,
                        run,
                        files.imports().undo(run.tenant(), run.id(), request.administrator(Actor.Channel.PAGE))));
    }

    WebResult result(WebRequest request) {
        return withRun(request, run -> downloads.result(request, run, ExportForm.format(request)));
    }

    private WebResult moved(WebRequest request, ImportRun run, RunAnswer answer) {
        if (answer instanceof RunAnswer.Finished || answer instanceof RunAnswer.Begun) {
            return WebResult.redirect(path(request, run));
        }
        Problem problem = new Problem("", pages.speech(request).of("import.elsewhere"));
        return show(request, 409, run, List.of(problem));
    }

    private WebResult show(WebRequest request, int status, ImportRun run, List<Problem> problems) {
        AdminWords say = pages.speech(request);
        RunLines lines = RunLines.of(files, run, downloads.findings(request));
        ImportRun.Stage stage = run.stage();
        RunView view = new RunView(
                path(request, run),
                say.of("import.stage." + stage),
                lines.counts(say),
                ignored(run, say),
                lines.faults(),
                lines.moreFaults() ? say.of("import.more", "shown", say.number(RunLines.MOST)) : "",
                lines.changes(),
                lines.moreChanges() ? say.of("import.more", "shown", say.number(RunLines.MOST)) : "",
                stage == ImportRun.Stage.PREVIEWED,
                stage == ImportRun.Stage.APPLIED,
                stage.isWork() ? headway(run, say) : null);
        String title =
                run.fileName().isEmpty() ? say.of("import.title") : say.of("import.title.file", "file", run.fileName());
        return pages.page(request, status, Place.IMPORT, title, view, problems);
    }

    private static String ignored(ImportRun run, AdminWords say) {
        List<String> ignored = run.columns().ignored();
        return ignored.isEmpty() ? "" : say.of("import.ignored", "columns", String.join(", ", ignored));
    }

    private static RunView.Headway headway(ImportRun run, AdminWords say) {
        int done = run.headway().done();
        String sentence = say.of("import.headway", "done", say.number(done), "of", say.number(run.due()));
        return new RunView.Headway(done, Math.max(1, run.due()), sentence);
    }

    private WebResult withRun(WebRequest request, Function<ImportRun, WebResult> then) {
        return RunIds.find(request, files.imports()).map(then).orElseGet(() -> pages.nothing(request));
    }

    private static String path(WebRequest request, ImportRun run) {
        return request.base() + "/admin/imports/" + run.id();
    }
}
