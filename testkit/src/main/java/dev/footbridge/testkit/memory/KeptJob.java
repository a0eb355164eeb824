package dev.footbridge.testkit.memory;

import dev.footbridge.bulk.BulkJob;
import dev.footbridge.bulk.Result;
import dev.footbridge.spi.BulkJobStore.Recipient;
import java.time.Instant;
import java.util.TreeMap;

/** A job with its people, by their ids. */
final class KeptJob {
    BulkJob job;
    Instant dueAt = Instant.MIN;
    final TreeMap<String, Person> people = new TreeMap<>();

    KeptJob(BulkJob job) {
        this.job = job;
    }

    /** @param dueAt the job does not come to the user before */
    record Person(Recipient recipient, Result result, Instant dueAt) {
        static Person fresh(Recipient recipient) {
            return new Person(recipient, new Result(recipient.user(), Result.Kind.WAITING, ""), Instant.MIN);
        }

        boolean isWaiting() {
            return result.kind() == Result.Kind.WAITING;
        }
    }
}
