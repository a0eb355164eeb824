package dev.footbridge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.spi.Saved;
import dev.footbridge.spi.UserProjection.Query;
import dev.footbridge.tenant.UserKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the host's pool has to put up with. */
final class ConnectionTest {

    @ParameterizedTest
    @EnumSource(Backend.class)
    void case_304_a_pool_of_one_connection_is_enough(Backend backend) {
        try (HikariDataSource source = backend.laid(1)) {
            JdbcPorts ports = JdbcPorts.on(source);
            everyPort(ports);
            assertThat(source.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void connections_that_do_not_commit_by_themselves_serve_as_well(Backend backend) {
        try (HikariDataSource source = backend.laid(2);
                HikariDataSource manual = manual(source, "TRANSACTION_REPEATABLE_READ")) {
            JdbcPorts ports = JdbcPorts.on(manual);
            everyPort(ports);
        }
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void a_connection_is_given_back_as_it_was(Backend backend) throws SQLException {
        try (HikariDataSource source = backend.laid(2);
                Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            JdbcPorts ports = JdbcPorts.on(new OneConnection(connection));
            everyPort(ports);
            assertThat(connection.getAutoCommit()).isFalse();
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_REPEATABLE_READ);
        }
    }

    private static HikariDataSource manual(HikariDataSource like, String isolation) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(like.getJdbcUrl());
        config.setAutoCommit(false);
        config.setTransactionIsolation(isolation);
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }

    private static void everyPort(JdbcPorts ports) {
        UserKey user = Samples.user(ports);
        OutboxEntry work = Samples.work(user);
        assertThat(ports.provisioning().save(Samples.change(Provisioning.fresh(user), work)))
                .isEqualTo(Saved.SAVED);
        assertThat(ports.provisioning().save(Samples.change(Provisioning.fresh(user), Samples.work(user))))
                .isEqualTo(Saved.CONFLICT);
        assertThat(Samples.load(ports, user).version()).isEqualTo(1);
        assertThat(ports.outbox().claim(work.id(), Duration.ofMinutes(1))).isPresent();
        assertThat(ports.outbox().claim(UUID.randomUUID(), Duration.ofMinutes(1)))
                .isEmpty();
        ports.users().put(user.tenant(), List.of(), "7");
        assertThat(ports.users().cursor(user.tenant())).isEqualTo("7");
        assertThat(ports.users().count(user.tenant(), new Query("", null, null, 5, null), 9))
                .isZero();
        assertThat(ports.audit().timeline(user, 5)).hasSize(1);
    }
}
