package dev.footbridge.servlet.pages.admin;

import dev.footbridge.audit.Actor;
import dev.footbridge.files.UserFiles;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.servlet.files.Reception;
import dev.footbridge.servlet.files.RefusalWords;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.words.Words;
import java.util.List;

/** Where a file is handed in; nothing is changed before its preview was seen. */
final class ImportPage {
    private static final long MEGABYTE = 1024L * 1024;

    private final EarlierRuns earlier;
    private final UserFiles files;
    private final Reception reception;
    private final Words words;
    private final AdminPages pages;

    ImportPage(EarlierRuns earlier, Reception reception, Words words, AdminPages pages) {
        this.earlier = earlier;
        this.files = earlier.files();
        this.reception = reception;
        this.words = words;
        this.pages = pages;
    }

    WebResult show(WebRequest request) {
        return show(request, 200, List.of(), List.of());
    }

    WebResult preview(WebRequest request) {
        Reception.Answer answer = reception.preview(request, request.administrator(Actor.Channel.PAGE));
        if (answer instanceof Reception.Answer.Previewed previewed) {
            return WebResult.redirect(
                    request.base() + "/admin/imports/" + previewed.run().id());
        }
        return answer instanceof Reception.Answer.Refused refused
                ? refuse(request, refused)
                : refuse(request, 422, pages.speech(request).of("imports.missing"));
    }

    private WebResult refuse(WebRequest request, Reception.Answer.Refused refused) {
        return refused.asksForColumns()
                ? show(
                        request,
                        422,
                        List.of(new Problem(Reception.FIELD, wrong(request, refused.refusal()))),
                        new ColumnChoices(files.settings().label(), refused.headings())
                                .of(request, pages.speech(request)))
                : refuse(request, refused.refusal());
    }

    private String wrong(WebRequest request, FileRefusal refusal) {
        return RefusalWords.of(refusal, words, request.locale());
    }

    WebResult refuse(WebRequest request, FileRefusal refusal) {
        int status = refusal.reason() == FileRefusal.Reason.UPLOAD_TOO_LARGE ? 413 : 422;
        return refuse(request, status, wrong(request, refusal));
    }

    private WebResult refuse(WebRequest request, int status, String why) {
        return show(request, status, List.of(new Problem(Reception.FIELD, why)), List.of());
    }

    private WebResult show(
            WebRequest request, int status, List<Problem> problems, List<ImportView.ColumnChoice> columns) {
        AdminWords say = pages.speech(request);
        ImportView view = new ImportView(
                say.of("imports.lead", "label", files.settings().label().text()),
                say.of("imports.empty", "mark", files.settings().clearMarker()),
                say.of("imports.file", "size", say.number((int)
                        Math.max(1, files.limits().uploadBytes() / MEGABYTE))),
                columns,
                earlier.of(request, say));
        return pages.page(request, status, Place.IMPORTS, say.of("imports.title"), view, problems);
    }
}
