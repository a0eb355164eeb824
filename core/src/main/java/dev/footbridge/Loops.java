package dev.footbridge;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Threads that do something again and again, whatever becomes of one time. */
final class Loops {
    private static final Logger log = LoggerFactory.getLogger(Loops.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Loops() {}

    static ScheduledExecutorService threads(int number) {
        return Executors.newScheduledThreadPool(number, task -> {
            Thread thread = new Thread(task, "footbridge-background");
            thread.setDaemon(true);
            return thread;
        });
    }

    static void every(ScheduledExecutorService threads, Duration pause, Runnable work) {
        ScheduledFuture<?> unused = threads.scheduleWithFixedDelay(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException fault) {
                        // A thrown fault would end the loop; its message may hold what must not be logged.
                        log.error(
                                "Background work failed with {}",
                                fault.getClass().getName());
                    }
                },
                0,
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** Lets what is being done end. */
    static void close(ScheduledExecutorService threads) {
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
