package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import dev.footbridge.schedule.JobReport;
import dev.footbridge.schedule.RecurringJob;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What db-scheduler keeps of our jobs. */
final class JobTable {
    static final String NAME = "fb_job";

    private final Database database;

    JobTable(Database database) {
        this.database = database;
    }

    /** Jobs of a later version of Footbridge that shares the database are left out. */
    List<JobReport> reports() {
        List<String> known =
                Arrays.stream(RecurringJob.values()).map(RecurringJob::name).toList();
        return database.alone(
                "Reading how jobs are getting on",
                connection -> Sql.list(
                                connection,
                                "SELECT task_name, task_data, execution_time, picked, last_success, last_failure,"
                                        + " COALESCE(consecutive_failures, 0) AS failures FROM fb_job WHERE task_name IN ("
                                        + Sql.places(known.size()) + ")",
                                JobTable::report,
                                known.toArray())
                        .stream()
                        .sorted(Comparator.comparing(JobReport::job))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static JobReport report(Row row) throws SQLException {
        return new JobReport(
                row.name("task_name", RecurringJob.class),
                row.timeOrNull("last_success"),
                row.timeOrNull("last_failure"),
                row.count("failures"),
                row.textOfBytes("task_data"),
                row.flag("picked"),
                row.time("execution_time"));
    }
}
