package dev.footbridge.files.imports;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** This node's share of the work on imports: one thread that applies and undoes. Old runs are forgotten by CLEAN_UP. */
public final class ImportWork implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(ImportWork.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "footbridge-imports");
        made.setDaemon(true);
        return made;
    });

    private ImportWork() {}

    public static ImportWork start(ImportWorker worker) {
        ImportWork work = new ImportWork();
        work.every(PAUSE, () -> worker.runWhile(() -> !work.thread.isShutdown()));
        return work;
    }

    private void every(Duration pause, Runnable what) {
        ScheduledFuture<?> unused = thread.scheduleWithFixedDelay(
                () -> {
                    try {
                        what.run();
                    } catch (RuntimeException fault) {
                        // A thrown fault would end the loop; its message may hold what must not be logged.
                        log.error(
                                "Work on imports failed with {}",
                                fault.getClass().getName());
                    }
                },
                0,
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** Lets the batch that is being done end; another node, or the next start, goes on behind it. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
