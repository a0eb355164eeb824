package dev.footbridge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.footbridge.schedule.RecurringJob;
import dev.footbridge.spi.JobScheduler;
import dev.footbridge.testkit.Eventually;
import dev.footbridge.testkit.contract.JobSchedulerContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several nodes on one database. */
abstract class DbSchedulerOnDatabase implements JobSchedulerContract {
    private static final Duration BEAT = Duration.ofMillis(200);

    private final Backend backend;
    private final List<HikariDataSource> sources = new ArrayList<>();

    DbSchedulerOnDatabase(Backend backend) {
        this.backend = backend;
    }

    private DataSource source() {
        HikariDataSource source = backend.laid(20);
        sources.add(source);
        return source;
    }

    @AfterEach
    void close() {
        sources.forEach(HikariDataSource::close);
    }

    @Override
    public JobScheduler scheduler() {
        return on(source());
    }

    private static JobScheduler on(DataSource source) {
        return new DbScheduler(source, new Database(source), BEAT, Duration.ofMillis(100));
    }

    @Test
    void of_many_nodes_one_does_a_job() {
        DataSource source = source();
        AtomicInteger runs = new AtomicInteger();
        AtomicInteger heartbeats = new AtomicInteger();
        List<JobScheduler.Share> nodes = new ArrayList<>();
        for (int node = 0; node < 4; node++) {
            nodes.add(on(source)
                    .start(Map.of(
                            RecurringJob.LEAVERS, runs::incrementAndGet,
                            RecurringJob.SEALING, heartbeats::incrementAndGet)));
        }
        Eventually.holds("the second round of another job", () -> heartbeats.get() == 2);
        nodes.forEach(JobScheduler.Share::close);
        assertThat(runs).hasValue(1);
        assertThat(heartbeats).hasValue(2);
    }

    @Test
    void the_job_of_a_node_that_died_is_taken_over() throws SQLException {
        DataSource source = source();
        AtomicInteger runs = new AtomicInteger();
        try (JobScheduler.Share first = on(source).start(Map.of(RecurringJob.LEAVERS, runs::incrementAndGet))) {
            Eventually.holds("the first run", () -> runs.get() == 1);
            assertThat(first).isNotNull();
        }
        run(
                source,
                "UPDATE fb_job SET picked = TRUE, picked_by = 'a node that died', version = version + 1,"
                        + " last_heartbeat = CURRENT_TIMESTAMP");
        assertThat(on(source).reports()).singleElement().matches(report -> report.running());
        try (JobScheduler.Share second = on(source).start(Map.of(RecurringJob.LEAVERS, runs::incrementAndGet))) {
            Eventually.holds("the run of the other node", () -> runs.get() == 2);
            assertThat(second).isNotNull();
        }
    }

    private static void run(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
