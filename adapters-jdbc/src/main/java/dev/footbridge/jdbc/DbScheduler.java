package dev.footbridge.jdbc;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import dev.footbridge.schedule.JobReport;
import dev.footbridge.schedule.RecurringJob;
import dev.footbridge.spi.JobScheduler;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Recurring work over all nodes of a database, by db-scheduler in its own table. A node tells every few seconds that it is
 * alive; one that died is missed after five of those, and another takes its job over within 65 seconds.
 */
public final class DbScheduler implements JobScheduler {
    private static final Duration ALIVE_EVERY = Duration.ofSeconds(8);
    private static final int MISSED = 5;
    private static final Duration POLL = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int THREADS = 3;

    private final DataSource source;
    private final Duration aliveEvery;
    private final Duration poll;
    private final JobTable table;
    private final JdbcCustomization customization;

    /** @param source gives connections of their own, not ones bound to a transaction of the host */
    public DbScheduler(DataSource source) {
        this(source, new Database(source), ALIVE_EVERY, POLL);
    }

    DbScheduler(DataSource source, Database database, Duration aliveEvery, Duration poll) {
        this.source = source;
        this.table = new JobTable(database);
        this.customization = customization(database.dialect());
        this.aliveEvery = aliveEvery;
        this.poll = poll;
    }

    @Override
    public Share start(Map<RecurringJob, Runnable> work) {
        List<RecurringTask<String>> tasks = work.entrySet().stream()
                .map(job -> JobTask.of(job.getKey(), job.getValue()))
                .toList();
        Scheduler scheduler = Scheduler.create(source)
                .startTasks(tasks)
                .jdbcCustomization(customization)
                .tableName(JobTable.NAME)
                .serializer(new TextSerializer())
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .threads(THREADS)
                .pollingInterval(poll)
                .heartbeatInterval(aliveEvery)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(PATIENCE)
                .commitWhenAutocommitDisabled(true)
                // Messages of faults may hold what must not be logged; JobTask tells the kind.
                .failureLogging(LogLevel.OFF, false)
                .build();
        scheduler.start();
        return scheduler::stop;
    }

    @Override
    public List<JobReport> reports() {
        return table.reports();
    }

    /** Said, not detected: detection warns about every database without overrides, though our columns have a time zone. */
    private static JdbcCustomization customization(Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> new PostgreSqlJdbcCustomization(false, false);
            case H2 -> new DefaultJdbcCustomization(false);
        };
    }
}
