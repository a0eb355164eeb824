package dev.footbridge;

import dev.footbridge.provisioning.Refused;

/** What became of the wish to start a job. */
public sealed interface BulkAnswer {
    record Started(BulkStatus status) implements BulkAnswer {}

    /** The tenant has an open job, perhaps that of another administrator; nothing was started. */
    record AlreadyOpen(BulkStatus status) implements BulkAnswer {}

    /** PHASE_CLOSED, NOT_FOUND, or CONFLICT where there is nothing to repeat. */
    record Denied(Refused why) implements BulkAnswer {}
}
