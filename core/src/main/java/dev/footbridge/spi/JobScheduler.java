package dev.footbridge.spi;

import dev.footbridge.schedule.JobReport;
import dev.footbridge.schedule.RecurringJob;
import java.util.List;
import java.util.Map;

/**
 * Runs recurring work. A scheduler over a database MUST see to it that no two nodes are at the same job at a time and that
 * the job of a node that died is found by another within 65 seconds; a job may then begin a second time, so every job
 * bears that. Contract: {@code JobSchedulerContract}.
 */
public interface JobScheduler {

    /**
     * Takes this node's share until it is closed. A run that throws is noted and comes again after the job's pause.
     *
     * @param work what to do for each job; jobs that are not in it are left to others
     */
    Share start(Map<RecurringJob, Runnable> work);

    /** How each job that ever was started is getting on, in the order of {@link RecurringJob}. */
    List<JobReport> reports();

    /** One node's share. */
    interface Share extends AutoCloseable {
        /** Waits for what is running, half a minute at most, and starts nothing more. */
        @Override
        void close();
    }
}
