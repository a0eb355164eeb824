package dev.footbridge.servlet.pages.admin;

import dev.footbridge.BulkAnswer;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import java.util.Optional;
import java.util.UUID;

/** The address of a job's page. */
final class JobPath {
    private JobPath() {}

    static String of(String base, UUID job) {
        return base + "/admin/jobs/" + job;
    }

    /** Empty if the address names nothing that could be a job. */
    static Optional<UUID> id(WebRequest request) {
        String text = request.pathValue("id");
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** On to the job that was started, or to the one that is open already. */
    static WebResult begun(String base, BulkAnswer answer) {
        if (answer instanceof BulkAnswer.Started started) {
            return WebResult.redirect(of(base, started.status().job().id()) + Flash.BULK_STARTED.query());
        }
        if (answer instanceof BulkAnswer.AlreadyOpen open) {
            return WebResult.redirect(of(base, open.status().job().id()) + Flash.BULK_OPEN.query());
        }
        throw new IllegalArgumentException("Nothing was begun");
    }
}
