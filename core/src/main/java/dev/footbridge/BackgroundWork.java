package dev.footbridge;

import dev.footbridge.schedule.RecurringJob;
import dev.footbridge.spi.JobScheduler;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;

/**
 * This node's share of the work that nobody asks for. Each node for itself works off the outbox and the sendings to many
 * people, both leased piece by piece, and keeps its own counts of large tenants; everything else is a {@link
 * RecurringJob}, which runs once over all nodes. What is being done at closing time is finished, or comes again.
 */
public final class BackgroundWork implements AutoCloseable {
    private static final Duration OUTBOX = Duration.ofMillis(500);
    private static final Duration BULK = Duration.ofSeconds(1);
    private static final Duration COUNTS = Duration.ofMinutes(15);

    private final ScheduledExecutorService threads = Loops.threads(2);
    private final JobScheduler.Share share;

    BackgroundWork(Footbridge footbridge, JobScheduler scheduler) {
        OutboxWorker outbox = footbridge.outboxWorker();
        Loops.every(threads, OUTBOX, () -> {
            while (outbox.runOnce() > 0 && !threads.isShutdown()) {
                // Goes on until nothing is due.
            }
        });
        Loops.every(threads, BULK, footbridge.bulkWorker()::runOnce);
        Loops.every(threads, COUNTS, footbridge.readiness()::observeAll);
        Loops.every(threads, COUNTS, footbridge.allowedDomainsPreview()::countAll);
        share = scheduler.start(jobs(footbridge));
    }

    private static Map<RecurringJob, Runnable> jobs(Footbridge footbridge) {
        Map<RecurringJob, Runnable> jobs = new EnumMap<>(RecurringJob.class);
        jobs.put(RecurringJob.DIRECTORY, footbridge.directorySync()::catchUpAll);
        jobs.put(RecurringJob.PHASES, footbridge.phaseClock()::tick);
        jobs.put(RecurringJob.SEALING, footbridge.auditSealer()::sealAll);
        jobs.put(RecurringJob.INVITATIONS, footbridge.comersAndLeavers()::invite);
        jobs.put(RecurringJob.LEAVERS, footbridge.comersAndLeavers()::removeLinks);
        jobs.put(RecurringJob.REMINDERS, footbridge.reminders()::runOnce);
        jobs.put(RecurringJob.REPORTS, footbridge.readiness().weekly()::runOnce);
        jobs.put(RecurringJob.RETENTION, footbridge.retention()::runOnce);
        jobs.put(RecurringJob.CLEAN_UP, footbridge.retention()::cleanUp);
        return jobs;
    }

    @Override
    public void close() {
        share.close();
        Loops.close(threads);
    }
}
