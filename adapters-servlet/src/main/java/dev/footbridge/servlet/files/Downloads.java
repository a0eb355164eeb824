package dev.footbridge.servlet.files;

import com.google.common.collect.ImmutableList;
import dev.footbridge.Footbridge;
import dev.footbridge.audit.Actor;
import dev.footbridge.files.UserFiles;
import dev.footbridge.files.export.UserFilter;
import dev.footbridge.files.imports.FindingWords;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.files.table.RowSink;
import dev.footbridge.files.table.TableFormat;
import dev.footbridge.imports.Column;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.words.Words;
import dev.footbridge.spi.UserProjection.Query;
import dev.footbridge.tenant.TenantId;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Files for administrators to keep. Their names are fixed: nothing of what is inside shall stand in a name. */
public final class Downloads {
    private final Footbridge footbridge;
    private final UserFiles files;
    private final Words words;

    public Downloads(Footbridge footbridge, UserFiles files, Words words) {
        this.footbridge = footbridge;
        this.files = files;
        this.words = words;
    }

    /** What an export is of, and who takes it along, which is noted. */
    public record Wanted(Query query, ImmutableList<Column> columns, TableFormat format, Actor actor) {}

    /** Why there can be no such export; empty if there can. */
    public Optional<FileRefusal> refusal(WebRequest request, Wanted wanted) {
        boolean fits = wanted.format() != TableFormat.XLSX || total(request, wanted) < TableFormat.ROWS_OF_A_SHEET;
        return fits
                ? Optional.empty()
                : Optional.of(FileRefusal.beyond(FileRefusal.Reason.TOO_MANY_ROWS, TableFormat.ROWS_OF_A_SHEET - 1));
    }

    public WebResult users(WebRequest request, Wanted wanted) {
        TenantId tenant = tenant(request);
        Query query = wanted.query();
        ZoneId zone =
                footbridge.administration().tenant(tenant).value().orElseThrow().zone();
        return file(wanted.format(), "users", stream -> {
            footbridge.administration().noteExport(tenant, total(request, wanted), wanted.actor());
            Optional<FileRefusal> refusal = files.export()
                    .write(
                            tenant,
                            new UserFilter(query.text(), query.state(), query.active(), query.reasons()),
                            wanted.columns(),
                            wanted.format(),
                            locale(request),
                            zone,
                            stream);
            if (refusal.isPresent()) {
                throw new IOException("The users have become too many since they were counted");
            }
        });
    }

    public WebResult template(WebRequest request, TableFormat format) {
        return file(format, "import", stream -> files.template().write(format, locale(request), stream));
    }

    /** The file as it was, with what became of each row. */
    public WebResult result(WebRequest request, ImportRun run, TableFormat format) {
        Locale locale = locale(request);
        return file(format, "result", stream -> {
            try (RowSink sink = format.writeTo(stream, "Footbridge")) {
                files.results().write(run, sink, locale, fault -> words.text(locale, "address." + fault));
            }
        });
    }

    /** How findings are told to whoever asks. */
    public FindingWords findings(WebRequest request) {
        Locale locale = locale(request);
        return new FindingWords(files.settings(), locale, fault -> words.text(locale, "address." + fault));
    }

    private Locale locale(WebRequest request) {
        return words.spoken(request.locale());
    }

    private int total(WebRequest request, Wanted wanted) {
        Query query = wanted.query();
        Query first = new Query(query.text(), query.state(), query.active(), query.reasons(), 1, null);
        return footbridge.administration().count(tenant(request), first, Integer.MAX_VALUE);
    }

    private static TenantId tenant(WebRequest request) {
        return request.signedIn().user().tenant();
    }

    private static WebResult file(TableFormat format, String what, WebResult.Content content) {
        return WebResult.file(format.mediaType(), "footbridge-" + what + '.' + format.extension(), content);
    }
}
