package dev.footbridge.servlet.files;

import dev.footbridge.files.imports.AddressImport;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.servlet.web.WebRequest;
import java.util.Optional;
import java.util.UUID;

/** Imports as addresses name them. */
public final class RunIds {
    private RunIds() {}

    /** The run of the path's {@code {run}}; empty if the visitor's tenant has no such run. */
    public static Optional<ImportRun> find(WebRequest request, AddressImport imports) {
        return read(request.pathValue("run"))
                .flatMap(id -> imports.find(request.signedIn().user().tenant(), id));
    }

    private static Optional<UUID> read(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
