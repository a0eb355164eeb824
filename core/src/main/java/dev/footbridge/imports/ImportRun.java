package dev.footbridge.imports;

import com.google.common.collect.ImmutableList;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One import from its preview on.
 *
 * @param by who previewed it; null for the system
 * @param fileName harmless to show
 * @param sha256 of the file, in hexadecimal
 * @param headings the first row of the file
 * @param ignored headings of columns that were not read
 */
public record ImportRun(
        UUID id,
        TenantId tenant,
        @Nullable UserId by,
        Instant previewedAt,
        String fileName,
        String sha256,
        ImmutableList<String> headings,
        ImmutableList<String> ignored,
        Stage stage) {

    /** How far it has come. The two that end in -ING can be entered again after a crash. */
    public enum Stage {
        PREVIEWED,
        APPLYING,
        APPLIED,
        UNDOING,
        UNDONE
    }

    public ImportRun at(Stage next) {
        return new ImportRun(id, tenant, by, previewedAt, fileName, sha256, headings, ignored, next);
    }
}
