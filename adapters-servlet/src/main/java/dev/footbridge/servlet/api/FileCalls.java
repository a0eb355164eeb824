package dev.footbridge.servlet.api;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.Actor.Channel;
import dev.footbridge.files.UserFiles;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.servlet.files.Downloads;
import dev.footbridge.servlet.files.Reception;
import dev.footbridge.servlet.files.RefusalWords;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.Route;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.words.Words;
import java.util.List;

/**
 * Imports and exports (T1 to T5), for hosts that have them. Files hold the data of many people, so seeing lists is not
 * enough.
 */
public final class FileCalls {
    private final Downloads downloads;
    private final Reception reception;
    private final Words words;
    private final Problems problems;
    private final RunCalls runs;

    public FileCalls(UserFiles files, Downloads downloads, Reception reception, Words words) {
        this.downloads = downloads;
        this.reception = reception;
        this.words = words;
        this.problems = new Problems(words);
        this.runs = new RunCalls(files, downloads, problems);
    }

    public List<Route> routes() {
        Entrance entrance = new Entrance(problems);
        return calls().stream().map(entrance::route).toList();
    }

    List<Call> calls() {
        return ImmutableList.<Call>builder()
                .add(Call.of("GET", "/admin/export", Access.PROVISIONER, this::export)
                        .parameters("format", "columns", "state", "attention", "active", "q"))
                // Before the calls about one import, whose id stands in the same place.
                .add(Call.of("GET", "/admin/imports/template", Access.PROVISIONER, this::template)
                        .parameters("format"))
                .add(Call.of("POST", "/admin/imports", Access.PROVISIONER, this::preview))
                .addAll(runs.all())
                .build();
    }

    private WebResult export(WebRequest request, Fields none) {
        Downloads.Wanted wanted = new Downloads.Wanted(
                UserFilter.of(request),
                ExportQuery.columns(request),
                ExportQuery.format(request),
                request.administrator(Channel.API));
        return downloads
                .refusal(request, wanted)
                .map(refusal -> refused(request, refusal))
                .orElseGet(() -> downloads.users(request, wanted));
    }

    private WebResult template(WebRequest request, Fields none) {
        return downloads.template(request, ExportQuery.format(request));
    }

    private WebResult preview(WebRequest request, Fields none) {
        Reception.Answer answer = reception.preview(request, request.administrator(Channel.API));
        if (answer instanceof Reception.Answer.Previewed previewed) {
            return runs.document(request, 201, previewed.run());
        }
        if (answer instanceof Reception.Answer.Refused refused) {
            return refused(request, refused.refusal());
        }
        throw new MalformedRequest(MalformedRequest.Fault.BAD_FIELD, Reception.FIELD);
    }

    private WebResult refused(WebRequest request, FileRefusal refusal) {
        String title = words.text(request.locale(), "api.title.FILE_REFUSED");
        int status = refusal.reason() == FileRefusal.Reason.UPLOAD_TOO_LARGE ? 413 : 422;
        return new Problem(status, "FILE_REFUSED", title, RefusalWords.of(refusal, words, request.locale()))
                .with("reason", refusal.reason().name())
                .with("row", refusal.row() == 0 ? null : refusal.row())
                .with("heading", refusal.heading().isEmpty() ? null : refusal.heading())
                .result();
    }
}
