package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Footbridge;
import dev.footbridge.ShadowReport;
import dev.footbridge.audit.Actor;
import dev.footbridge.files.table.RowSink;
import dev.footbridge.files.table.TableFormat;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.spi.ShadowVerdicts.Shadow;
import dev.footbridge.spi.UserProjection.Row;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people whom a rule would refuse as a file, of any length. */
final class ShadowDownload {
    private static final List<String> COLUMNS = List.of("rule", "user", "name", "number", "department", "reason", "at");
    private static final int BATCH = 200;

    /** On the wall in the tenant's zone, as a spreadsheet reads it in any language. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Footbridge footbridge;
    private final AdminPages pages;

    ShadowDownload(Footbridge footbridge, AdminPages pages) {
        this.footbridge = footbridge;
        this.pages = pages;
    }

    WebResult csv(WebRequest request) {
        TenantId id = request.signedIn().user().tenant();
        Optional<Tenant> tenant = footbridge.administration().tenant(id).value();
        return tenant.isEmpty()
                ? pages.nobody(request)
                : WebResult.file(
                        TableFormat.CSV.mediaType(),
                        "footbridge-trial-run.csv",
                        stream -> write(request, tenant.get(), stream));
    }

    private void write(WebRequest request, Tenant tenant, OutputStream stream) throws IOException {
        ShadowReport report = footbridge.signIn().shadows();
        ShadowFilter filter = ShadowFilter.of(request, report.mostDays());
        ShadowWords words = new ShadowWords(pages.speech(request), request.base());
        int people = 0;
        try (RowSink sink = TableFormat.CSV.writeTo(stream, "Footbridge")) {
            sink.write(COLUMNS.stream()
                    .map(column -> words.say().of("shadow.column." + column))
                    .toList());
            @Nullable Shadow after = null;
            do {
                ShadowReport.Page page = report.people(tenant.id(), filter.rule(), filter.days(), BATCH, after);
                for (ShadowReport.Line line : page.lines()) {
                    sink.write(cells(words, filter, line, tenant.zone()));
                    people++;
                }
                after = page.next();
            } while (after != null);
        }
        footbridge.administration().noteExport(tenant.id(), people, request.administrator(Actor.Channel.PAGE));
    }

    private static List<String> cells(ShadowWords words, ShadowFilter filter, ShadowReport.Line line, ZoneId zone) {
        Row row = line.user();
        return List.of(
                words.name(filter.rule()),
                row.id().value(),
                row.name(),
                row.employeeNumber(),
                row.department(),
                words.reason(row),
                TIME.format(line.at().atZone(zone)));
    }
}
