package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Conflicts;
import dev.footbridge.Footbridge;
import dev.footbridge.audit.Actor;
import dev.footbridge.conflict.AddressFingerprint;
import dev.footbridge.conflict.ConflictKind;
import dev.footbridge.files.table.RowSink;
import dev.footbridge.files.table.TableFormat;
import dev.footbridge.servlet.pages.admin.ConflictsView.Line;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of a kind as a file, of any length: a line for each person. */
final class ConflictsDownload {
    private static final List<String> COLUMNS =
            List.of("kind", "address", "user", "name", "number", "department", "what", "action");
    private static final int BATCH = 200;

    private final Footbridge footbridge;
    private final AdminPages pages;

    ConflictsDownload(Footbridge footbridge, AdminPages pages) {
        this.footbridge = footbridge;
        this.pages = pages;
    }

    WebResult csv(WebRequest request) {
        TenantId tenant = request.signedIn().user().tenant();
        ConflictKind kind =
                Objects.requireNonNullElse(ConflictsFilter.of(request).kind(), ConflictKind.SHARED_ADDRESS);
        AdminWords say = pages.speech(request);
        Lines lines = new Lines(kind, new ConflictWords(say, request.base(), request.signedIn()));
        return WebResult.file(
                TableFormat.CSV.mediaType(),
                "footbridge-conflicts.csv",
                stream -> write(request, tenant, lines, stream));
    }

    private void write(WebRequest request, TenantId tenant, Lines lines, OutputStream stream) throws IOException {
        int people;
        try (RowSink sink = TableFormat.CSV.writeTo(stream, "Footbridge")) {
            sink.write(COLUMNS.stream()
                    .map(column -> lines.words().say().of("conflicts.column." + column))
                    .toList());
            people = lines.kind() == ConflictKind.SHARED_ADDRESS
                    ? shared(tenant, lines, sink)
                    : people(tenant, lines, sink);
        }
        footbridge.administration().noteExport(tenant, people, request.administrator(Actor.Channel.PAGE));
    }

    private int shared(TenantId tenant, Lines lines, RowSink sink) throws IOException {
        int people = 0;
        @Nullable AddressFingerprint after = null;
        boolean more = true;
        while (more) {
            Conflicts.Page page = footbridge.conflicts().sharedAddresses(tenant, BATCH, after);
            for (Conflicts.SharedAddress shared : page.addresses()) {
                Line line = lines.words().of(shared);
                for (UserProjection.Row row : shared.found().users()) {
                    sink.write(lines.cells(row, line));
                    people++;
                }
            }
            after = page.next();
            more = after != null;
        }
        return people;
    }

    private int people(TenantId tenant, Lines lines, RowSink sink) throws IOException {
        int people = 0;
        @Nullable UserId after = null;
        boolean more = true;
        while (more) {
            UserProjection.Page page = footbridge.conflicts().people(tenant, lines.kind(), BATCH, after);
            for (UserProjection.Row row : page.users()) {
                sink.write(lines.cells(row, lines.words().of(lines.kind(), row)));
                people++;
            }
            more = page.more();
            after = more ? page.users().get(page.users().size() - 1).id() : null;
        }
        return people;
    }

    /** What the lines of a file have in common. */
    private record Lines(ConflictKind kind, ConflictWords words) {

        List<String> cells(UserProjection.Row row, Line line) {
            return Stream.of(
                            words.name(kind),
                            line.address(),
                            row.id().value(),
                            row.name(),
                            row.employeeNumber(),
                            row.department(),
                            line.what(),
                            line.action().label())
                    .toList();
        }
    }
}
