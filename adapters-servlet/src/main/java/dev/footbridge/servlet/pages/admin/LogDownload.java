package dev.footbridge.servlet.pages.admin;

import dev.footbridge.AuditHistory;
import dev.footbridge.Footbridge;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.files.table.RowSink;
import dev.footbridge.files.table.TableFormat;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.Tenant;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The event log as a file, of any length (O1). */
final class LogDownload {
    private static final List<String> COLUMNS = List.of(
            "time",
            "event",
            "what",
            "user",
            "userName",
            "role",
            "actor",
            "actorName",
            "channel",
            "client",
            "detail",
            "reason");
    /** So many entries get their names in one look-up. */
    private static final int BATCH = 200;

    private final Footbridge footbridge;
    private final AdminPages pages;

    LogDownload(Footbridge footbridge, AdminPages pages) {
        this.footbridge = footbridge;
        this.pages = pages;
    }

    WebResult csv(WebRequest request) {
        Tenant tenant = footbridge
                .administration()
                .tenant(request.signedIn().user().tenant())
                .value()
                .orElseThrow();
        return WebResult.file(
                TableFormat.CSV.mediaType(), "footbridge-events.csv", stream -> write(request, tenant, stream));
    }

    private void write(WebRequest request, Tenant tenant, OutputStream stream) throws IOException {
        AuditHistory history = footbridge.auditHistory();
        AdminWords say = pages.speech(request);
        try (RowSink sink = TableFormat.CSV.writeTo(stream, "Footbridge")) {
            sink.write(
                    COLUMNS.stream().map(name -> say.of("audit.column." + name)).toList());
            List<AuditEntry> batch = new ArrayList<>();
            history.export(
                    tenant.id(),
                    LogFilter.of(request).query(tenant.zone()),
                    request.administrator(Actor.Channel.PAGE),
                    entry -> {
                        batch.add(entry);
                        if (batch.size() == BATCH) {
                            flush(batch, LogLines.naming(batch, request.base(), say, tenant, history), sink);
                        }
                    });
            flush(batch, LogLines.naming(batch, request.base(), say, tenant, history), sink);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void flush(List<AuditEntry> batch, LogLines lines, RowSink sink) {
        try {
            for (AuditEntry entry : batch) {
                sink.write(cells(entry, lines));
            }
            batch.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(AuditEntry entry, LogLines lines) {
        Actor actor = entry.actor();
        @Nullable
        Object[] cells = {
            entry.at(),
            entry.kind(),
            EventWords.of(lines.say(), entry),
            entry.user() == null ? null : entry.user().value(),
            lines.name(entry.user()),
            actor.role(),
            actor.user() == null ? null : actor.user().value(),
            lines.name(actor.user()),
            actor.channel(),
            actor.clientAddress(),
            entry.detail(),
            actor.reason()
        };
        return Stream.of(cells).map(cell -> Objects.toString(cell, "")).toList();
    }
}
