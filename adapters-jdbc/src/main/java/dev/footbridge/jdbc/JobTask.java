package dev.footbridge.jdbc;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.footbridge.schedule.RecurringJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A recurring job as db-scheduler knows it. Its data is the kind of the last fault, empty after a good run. */
final class JobTask {
    private static final Logger log = LoggerFactory.getLogger(JobTask.class);

    private JobTask() {}

    static RecurringTask<String> of(RecurringJob job, Runnable work) {
        FixedDelay pause = FixedDelay.of(job.pause());
        return Tasks.recurring(job.name(), pause, String.class)
                .initialData("")
                .onDeadExecutionRevive()
                .onFailure((complete, operations) -> {
                    String fault = complete.getCause()
                            .map(thrown -> thrown.getClass().getName())
                            .orElse("");
                    log.error("The job {} failed with {}", job, fault);
                    operations.reschedule(complete, pause.getNextExecutionTime(complete), fault);
                })
                .executeStateful((instance, context) -> {
                    work.run();
                    return "";
                });
    }
}
