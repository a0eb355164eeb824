package dev.footbridge.servlet.api;

import dev.footbridge.imports.ImportRun;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The newest imports of a tenant, without their rows. */
record RunsDocument(List<RunLine> runs) {
    static final int MOST = 100;

    /**
     * @param at when it was previewed, in UTC
     * @param by id of whoever uploaded the file; null for the system
     * @param counts how many rows had each verdict when the last step was over
     */
    record RunLine(
            String run,
            String stage,
            String file,
            String at,
            @Nullable String by,
            Map<String, Integer> counts) {}

    static RunsDocument of(List<ImportRun> runs) {
        return new RunsDocument(runs.stream().map(RunsDocument::line).toList());
    }

    private static RunLine line(ImportRun run) {
        Map<String, Integer> counts = new TreeMap<>();
        run.counts().forEach((verdict, rows) -> counts.put(verdict.name(), rows));
        return new RunLine(
                run.id().toString(),
                run.stage().name(),
                run.fileName(),
                run.previewedAt().toString(),
                run.by() == null ? null : run.by().value(),
                counts);
    }
}
