package dev.footbridge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Throwables;
import com.zaxxer.hikari.HikariDataSource;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.spi.Change;
import dev.footbridge.spi.Saved;
import dev.footbridge.tenant.UserKey;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database that fails in the middle of a decision (cases 305, 330). */
final class FaultTest {
    private static final int MOST_STEPS = 40;

    @ParameterizedTest
    @EnumSource(Backend.class)
    void case_305_a_race_lost_at_any_statement_is_a_conflict_without_trace(Backend backend) {
        failingAtEveryStep(
                backend,
                "40001",
                (ports, change) -> assertThat(ports.provisioning().save(change)).isEqualTo(Saved.CONFLICT));
        failingAtEveryStep(
                backend,
                "40P01",
                (ports, change) -> assertThat(ports.provisioning().save(change)).isEqualTo(Saved.CONFLICT));
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void case_330_a_failure_at_any_statement_is_a_fault_without_trace_and_without_values(Backend backend) {
        failingAtEveryStep(backend, "XX000", (ports, change) -> {
            StoreFault fault = catchThrowableOfType(
                    StoreFault.class, () -> ports.provisioning().save(change));
            assertThat(fault).isNotNull();
            assertThat(fault.sqlState()).isEqualTo("XX000");
            assertThat(Throwables.getStackTraceAsString(fault))
                    .doesNotContain(Samples.ADDRESS.display())
                    .doesNotContain(change.next().key().user().value());
        });
    }

    private static void failingAtEveryStep(
            Backend backend, String sqlState, BiConsumer<JdbcPorts, Change> expectation) {
        try (HikariDataSource source = backend.laid(2)) {
            JdbcPorts sound = JdbcPorts.on(source);
            UserKey user = Samples.user(sound);
            sound.provisioning().save(Samples.change(Samples.load(sound, user), Samples.work(user)));
            Provisioning before = Samples.load(sound, user);
            Change change = Samples.change(
                    Samples.in(Samples.linkedWithReplacement(), before),
                    Samples.work(user),
                    Samples.limit("counter-" + UUID.randomUUID(), 5));
            String kept = Tables.everything(source);
            int failures = 0;
            for (int step = 1; step < MOST_STEPS; step++) {
                FailingSource failing = new FailingSource(source, step, sqlState);
                JdbcPorts ports = JdbcPorts.on(failing.source());
                if (saves(failing, ports, change, expectation)) {
                    break;
                }
                failures++;
                assertThat(Tables.everything(source)).isEqualTo(kept);
            }
            assertThat(failures).isBetween(8, MOST_STEPS - 2);
            assertThat(Samples.load(sound, user).version()).isEqualTo(before.version() + 1);
        }
    }

    /** @return whether it got through, because the step that would fail lies behind its end */
    private static boolean saves(
            FailingSource failing, JdbcPorts ports, Change change, BiConsumer<JdbcPorts, Change> expectation) {
        try {
            expectation.accept(ports, change);
            return false;
        } catch (AssertionError e) {
            if (failing.isStillSound()) {
                return true;
            }
            throw e;
        }
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void what_a_real_database_says_about_a_row_stays_inside(Backend backend) {
        try (HikariDataSource source = backend.laid(2)) {
            JdbcPorts ports = JdbcPorts.on(source);
            UserKey user = Samples.user(ports);
            Change change = Samples.change(Provisioning.fresh(user), Samples.work(user));
            ports.provisioning().save(change);
            Change again =
                    Samples.change(Samples.load(ports, user), change.outbox().get(0));
            StoreFault fault = catchThrowableOfType(
                    StoreFault.class, () -> ports.provisioning().save(again));
            assertThat(fault.sqlState()).isEqualTo("23505");
            assertThat(fault.getCause()).isNull();
            assertThat(Throwables.getStackTraceAsString(fault))
                    .doesNotContain(change.outbox().get(0).id().toString())
                    .doesNotContain(user.tenant().value());
        }
    }
}
