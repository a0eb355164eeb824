package dev.footbridge.imports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One import of one file, from its preview to undoing it. Its rows are kept beside it.
 *
 * @param by who uploaded the file; null for the system
 * @param fileName as the browser gave it, to be shown as text; never a path of ours
 * @param sha256 of the file, in hexadecimal
 * @param counts how many rows had each verdict when the last step was over
 * @param headway of the step that goes on, or of the last one
 */
public record ImportRun(
        UUID id,
        TenantId tenant,
        @Nullable UserId by,
        Instant previewedAt,
        String fileName,
        String sha256,
        Columns columns,
        Stage stage,
        ImmutableMap<Verdict, Integer> counts,
        Headway headway) {

    /** How far it has come. */
    public enum Stage {
        /** The file is being read, or its reading broke off; nothing can be done with such a run. */
        READING,
        PREVIEWED,
        APPLYING,
        APPLIED,
        UNDOING,
        UNDONE;

        /** Whether a node is at work on it, or must take up what another one left. */
        public boolean isWork() {
            return this == APPLYING || this == UNDOING;
        }
    }

    /**
     * The columns of the file.
     *
     * @param headings the first row of the file
     * @param places of the columns that were read, the first being 0
     * @param ignored headings of columns that were not read
     */
    public record Columns(
            ImmutableList<String> headings, ImmutableMap<Column, Integer> places, ImmutableList<String> ignored) {}

    /**
     * How far applying or undoing has come.
     *
     * @param by who asked for it; null for the system
     * @param done how many of the rows that it changes
     * @param upTo number of the last row that was looked at; 0 before the first
     */
    public record Headway(@Nullable UserId by, int done, int upTo) {
        public static Headway begunBy(@Nullable UserId by) {
            return new Headway(by, 0, 0);
        }

        public Headway further(int more, int lastRow) {
            return new Headway(by, done + more, lastRow);
        }
    }

    /** A run whose file is still to be read. */
    public static ImportRun reading(
            UUID id,
            TenantId tenant,
            @Nullable UserId by,
            Instant now,
            String fileName,
            String sha256,
            Columns columns) {
        return new ImportRun(
                id,
                tenant,
                by,
                now,
                fileName,
                sha256,
                columns,
                Stage.READING,
                ImmutableMap.of(),
                Headway.begunBy(null));
    }

    public ImportRun with(Stage next, Map<Verdict, Integer> counted, Headway come) {
        return new ImportRun(
                id, tenant, by, previewedAt, fileName, sha256, columns, next, ImmutableMap.copyOf(counted), come);
    }

    /** How many rows the step that goes on, or the one that comes next, changes. */
    public int due() {
        return switch (stage) {
            case PREVIEWED, APPLYING -> rows(Verdict.Outcome.PLANNED);
            case APPLIED, UNDOING -> rows(Verdict.Outcome.DONE);
            case READING, UNDONE -> 0;
        };
    }

    /** How many rows came to that, by the counts. */
    public int rows(Verdict.Outcome outcome) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().outcome() == outcome)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
