package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.account.AccountKey;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.spi.Change;
import dev.footbridge.spi.LimitUse;
import dev.footbridge.spi.Saved;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.Together;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A decision is written whole or not at all, by whoever read the present version (decisions 8). */
public interface WholeDecisionContract extends StoreContract {

    @Test
    default void a_user_of_whom_nothing_is_kept_is_fresh() {
        UserKey user = new Scene(ports()).user();
        assertThat(ports().provisioning().load(user)).hasValueSatisfying(read -> {
            assertThat(read.provisioning()).isEqualTo(Provisioning.fresh(user));
            assertThat(read.tenant())
                    .isEqualTo(ports().tenants().find(user.tenant()).orElseThrow());
        });
    }

    @Test
    default void a_user_of_an_unknown_tenant_is_not_found() {
        assertThat(ports().provisioning().load(UserKey.of("unknown-" + UUID.randomUUID(), "anna")))
                .isEmpty();
    }

    @Test
    default void decisions_13_the_time_comes_with_the_row_in_whole_milliseconds() {
        Scene scene = new Scene(ports());
        UserKey user = scene.user();
        var before = scene.now();
        var read = ports().provisioning().load(user).orElseThrow().now();
        assertThat(read).isBetween(before, scene.now());
        assertThat(read).isEqualTo(read.truncatedTo(ChronoUnit.MILLIS));
    }

    @Test
    default void O2_everything_of_a_decision_is_kept_with_it() {
        Scene scene = new Scene(ports());
        UserKey user = scene.user();
        Trace trace = Trace.of(user, scene.now());
        assertThat(scene.save(trace.beside(scene.load(user)))).isEqualTo(Saved.SAVED);
        trace.isKept(ports());
    }

    @Test
    default void every_write_raises_the_version_by_one() {
        Scene scene = new Scene(ports());
        UserKey user = scene.user();
        for (int version = 0; version < 4; version++) {
            assertThat(scene.load(user).version()).isEqualTo(version);
            assertThat(scene.save(Changes.of(scene.load(user)))).isEqualTo(Saved.SAVED);
        }
    }

    @Test
    default void C5_a_decision_on_an_old_version_leaves_no_trace() {
        Scene scene = new Scene(ports());
        UserKey user = scene.user();
        Provisioning old = scene.load(user);
        scene.save(user, new Unlinked(Scene.address(), UnlinkReason.ACCOUNT_GONE));
        leavesNoTrace(user, Saved.CONFLICT, old);
    }

    @Test
    default void C5_a_decision_on_a_version_that_never_was_leaves_no_trace() {
        UserKey user = new Scene(ports()).user();
        Provisioning ahead = new Provisioning(
                user, 7, 0, Unlinked.fresh(), Shapes.usages(Shapes.ANY_TIME).get(0));
        leavesNoTrace(user, Saved.CONFLICT, ahead);
    }

    @Test
    default void decisions_9_a_decision_for_a_taken_address_leaves_no_trace() {
        Scene scene = new Scene(ports());
        UserKey user = scene.user();
        EmailAddress address = Scene.address();
        scene.save(Scene.user(user.tenant()), Shapes.verified(address));
        leavesNoTrace(user, Saved.ADDRESS_TAKEN, Scene.in(Shapes.verified(address), scene.load(user)));
    }

    @Test
    default void I6_a_decision_for_a_taken_account_leaves_no_trace() {
        Scene scene = new Scene(ports());
        UserKey user = scene.user();
        AccountKey account = Shapes.account();
        scene.save(Scene.user(user.tenant()), Shapes.linked(Scene.address(), account));
        leavesNoTrace(user, Saved.ACCOUNT_TAKEN, Scene.in(Shapes.linked(Scene.address(), account), scene.load(user)));
    }

    @Test
    default void C3_a_decision_beyond_a_limit_leaves_no_trace() {
        Scene scene = new Scene(ports());
        UserKey user = scene.user();
        LimitUse full = new LimitUse("full-" + UUID.randomUUID(), Duration.ofDays(20_000), 0, 1);
        leavesNoTrace(user, Saved.LIMITED, Scene.in(Shapes.verified(Scene.address()), scene.load(user)), full);
    }

    @Test
    default void C5_of_32_parallel_first_writes_one_is_saved() {
        UserKey user = new Scene(ports()).user();
        oneOf32IsSaved(user);
    }

    @Test
    default void C5_of_32_parallel_writes_of_one_version_one_is_saved() {
        Scene scene = new Scene(ports());
        UserKey user = scene.user();
        scene.save(user, Unlinked.fresh());
        oneOf32IsSaved(user);
    }

    private void leavesNoTrace(UserKey user, Saved expected, Provisioning next, LimitUse... limits) {
        Scene scene = new Scene(ports());
        Provisioning before = scene.load(user);
        Trace trace = Trace.of(user, scene.now());
        assertThat(scene.save(trace.beside(next, limits))).isEqualTo(expected);
        assertThat(scene.load(user)).isEqualTo(before);
        trace.isNowhere(ports());
    }

    private void oneOf32IsSaved(UserKey user) {
        Scene scene = new Scene(ports());
        Provisioning read = scene.load(user);
        List<Trace> traces = Collections.nCopies(32, user).stream()
                .map(u -> Trace.of(u, scene.now()))
                .toList();
        List<Saved> results = Together.run(32, i -> {
            Change change = traces.get(i).beside(read);
            return ports().provisioning().save(change);
        });
        assertThat(Collections.frequency(results, Saved.SAVED)).isEqualTo(1);
        assertThat(Collections.frequency(results, Saved.CONFLICT)).isEqualTo(31);
        assertThat(scene.load(user).version()).isEqualTo(read.version() + 1);
        for (int i = 0; i < 32; i++) {
            if (results.get(i) == Saved.SAVED) {
                traces.get(i).isKept(ports());
            } else {
                traces.get(i).isNowhere(ports());
            }
        }
    }
}
