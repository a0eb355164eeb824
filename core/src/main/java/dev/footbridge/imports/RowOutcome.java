package dev.footbridge.imports;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.tenant.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A row with its verdict.
 *
 * @param row number in the file
 * @param cells as they stand in the file
 * @param user null if the row names none that exists
 * @param former the saved address at the preview
 * @param next the address that the row asks for; null for none
 */
public record RowOutcome(
        int row,
        ImmutableList<String> cells,
        @Nullable UserId user,
        @Nullable EmailAddress former,
        @Nullable EmailAddress next,
        Finding finding) {

    public Verdict verdict() {
        return finding.verdict();
    }

    /** With what has become of it since. */
    public RowOutcome now(Verdict verdict) {
        return new RowOutcome(row, cells, user, former, next, Finding.of(verdict));
    }

    /** Without what the cells hold. */
    @Override
    public String toString() {
        return "row " + row + ": " + finding;
    }
}
