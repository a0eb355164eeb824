package dev.footbridge.files.imports;

import dev.footbridge.files.columns.FieldLabel;

/**
 * @param clearMarker what stands in the cell of somebody whose saved address shall be removed; an empty cell changes
 *     nothing. Never a possible address, so it has no {@code @}.
 */
public record ImportSettings(FieldLabel label, String clearMarker) {
    public ImportSettings {
        if (clearMarker.isBlank() || !clearMarker.equals(clearMarker.strip()) || clearMarker.indexOf('@') >= 0) {
            throw new IllegalArgumentException("The mark for removing is a word without @");
        }
    }

    /** The standard label, and {@code #clear}. */
    public static ImportSettings standard() {
        return new ImportSettings(FieldLabel.standard(), "#clear");
    }

    public ImportSettings labelled(FieldLabel other) {
        return new ImportSettings(other, clearMarker);
    }
}
