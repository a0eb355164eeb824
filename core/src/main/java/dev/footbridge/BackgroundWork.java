package dev.footbridge;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the outbox, the directory synchronisation, the phase clock, the counts of who is ready and of domains in use, the
 * chaining of audit entries and the sending to many people of this node on two threads until it is closed. What is being
 * done at closing time is finished, or comes again after its lease.
 */
public final class BackgroundWork implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(BackgroundWork.class);
    private static final Duration OUTBOX = Duration.ofMillis(500);
    private static final Duration DIRECTORY = Duration.ofSeconds(15);
    private static final Duration PHASES = Duration.ofSeconds(15);
    private static final Duration READINESS = Duration.ofMinutes(15);
    private static final Duration SEALING = Duration.ofSeconds(5);
    private static final Duration BULK = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2, task -> {
        Thread thread = new Thread(task, "footbridge-background");
        thread.setDaemon(true);
        return thread;
    });

    BackgroundWork(
            OutboxWorker worker,
            DirectorySync directory,
            PhaseClock clock,
            ReadinessReport readiness,
            AllowedDomainsPreview domains,
            AuditSealer sealer,
            BulkWorker bulk) {
        every(OUTBOX, () -> {
            while (worker.runOnce() > 0 && !threads.isShutdown()) {
                // Goes on until nothing is due.
            }
        });
        every(DIRECTORY, directory::catchUpAll);
        every(PHASES, clock::tick);
        every(READINESS, readiness::observeAll);
        every(READINESS, domains::countAll);
        every(SEALING, sealer::sealAll);
        every(BULK, bulk::runOnce);
    }

    private void every(Duration pause, Runnable work) {
        ScheduledFuture<?> unused = threads.scheduleWithFixedDelay(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException fault) {
                        // A thrown fault would end the schedule; its message may hold what must not be logged.
                        log.error(
                                "Background work failed with {}",
                                fault.getClass().getName());
                    }
                },
                0,
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
