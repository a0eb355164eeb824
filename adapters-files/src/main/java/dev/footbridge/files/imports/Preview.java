package dev.footbridge.files.imports;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.Actor;
import dev.footbridge.files.columns.Headings;
import dev.footbridge.files.columns.Layout;
import dev.footbridge.files.imports.AddressImport.PreviewAnswer;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.files.limits.FileRefusal.Reason;
import dev.footbridge.files.table.ReceivedFile;
import dev.footbridge.files.table.Row;
import dev.footbridge.imports.Column;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.ImportRun.Stage;
import dev.footbridge.spi.ImportRuns;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.verification.TimeOrderedId;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Reads a file once to know it and once to judge it. */
record Preview(UserRegister register, ImportRuns runs, ImportSettings settings, SecureRandom random) {

    PreviewAnswer of(TenantId tenant, ReceivedFile file, Map<Column, String> chosen, Actor actor, Instant now)
            throws IOException {
        List<String> headings = new ArrayList<>();
        Layout.Read read = layout(file, chosen, headings);
        if (read instanceof Layout.Refused refused) {
            return new PreviewAnswer.Refused(refused.refusal(), ImmutableList.copyOf(headings));
        }
        Layout layout = ((Layout.Accepted) read).layout();
        RowJudge judge = judge(tenant, layout, actor);
        Optional<FileRefusal> refusal = each(file, judge::note);
        if (refusal.isPresent()) {
            return new PreviewAnswer.Refused(refusal.get(), ImmutableList.of());
        }
        // The whole file was readable, so from here on something may be kept of it.
        ImportRun run = run(tenant, file, layout, actor, now);
        runs.add(run);
        refusal = each(file, rows -> runs.put(tenant, run.id(), judge.judge(rows)));
        if (refusal.isPresent()) {
            throw new IOException("The file has changed on disk");
        }
        if (!runs.end(tenant, run.id(), Stage.READING, Stage.PREVIEWED)) {
            throw new IOException("The run was forgotten while its file was read");
        }
        ImportRun previewed = runs.find(tenant, run.id()).orElse(run);
        return new PreviewAnswer.Previewed(previewed, previewed.counts());
    }

    private Layout.Read layout(ReceivedFile file, Map<Column, String> chosen, List<String> seen) throws IOException {
        AtomicReference<Layout.Read> read = new AtomicReference<>(new Layout.Refused(FileRefusal.of(Reason.EMPTY)));
        Headings headings = new Headings(settings.label());
        Optional<FileRefusal> refusal = file.visit(row -> {
            read.set(headings.read(row, chosen));
            seen.addAll(row.cells());
            return false;
        });
        return refusal.<Layout.Read>map(Layout.Refused::new).orElseGet(read::get);
    }

    private RowJudge judge(TenantId tenant, Layout layout, Actor actor) {
        return new RowJudge(
                layout,
                new FieldJudge(register.domains(tenant), settings.clearMarker(), actor.user()),
                new UserFinder(register, tenant, layout),
                addresses -> register.holders(tenant, addresses),
                random);
    }

    private static Optional<FileRefusal> each(ReceivedFile file, Consumer<List<Row>> what) throws IOException {
        Batches batches = new Batches(what);
        Optional<FileRefusal> refusal = file.visit(batches);
        if (refusal.isEmpty()) {
            batches.flush();
        }
        return refusal;
    }

    private ImportRun run(TenantId tenant, ReceivedFile file, Layout layout, Actor actor, Instant now) {
        UUID id = TimeOrderedId.draw(random, now);
        return ImportRun.reading(
                id,
                tenant,
                actor.user(),
                now,
                file.name(),
                file.sha256(),
                new ImportRun.Columns(layout.headings(), layout.places(), layout.ignored()));
    }
}
