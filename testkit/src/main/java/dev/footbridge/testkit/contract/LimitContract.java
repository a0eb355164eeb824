package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.spi.LimitUse;
import dev.footbridge.spi.Saved;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.testkit.Together;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Counters that reach over users, tenants and nodes (C1, C3). */
public interface LimitContract extends StoreContract {
    /** Windows so long that none ends during a test: both begin 20,000 days after 1970. */
    Duration LONG = Duration.ofDays(20_000);

    /** See {@link #LONG}. */
    Duration HALF_AS_LONG = Duration.ofDays(10_000);

    @Test
    default void C3_a_limit_refuses_from_its_ceiling_on() {
        LimitUse use = new LimitUse(counter(), LONG, 3, 1);
        assertThat(use(use, use, use, use, use))
                .containsExactly(Saved.SAVED, Saved.SAVED, Saved.SAVED, Saved.LIMITED, Saved.LIMITED);
    }

    @Test
    default void C3_a_limit_reaches_over_users_and_tenants() {
        Scene scene = new Scene(ports());
        LimitUse use = new LimitUse(counter(), LONG, 1, 1);
        assertThat(scene.save(Changes.with(scene.load(scene.user()), use))).isEqualTo(Saved.SAVED);
        assertThat(scene.save(Changes.with(scene.load(scene.user()), use))).isEqualTo(Saved.LIMITED);
    }

    @Test
    default void a_use_that_costs_nothing_only_asks_for_room() {
        String counter = counter();
        LimitUse ask = new LimitUse(counter, LONG, 1, 0);
        LimitUse take = new LimitUse(counter, LONG, 1, 1);
        assertThat(use(ask, ask, take, ask)).containsExactly(Saved.SAVED, Saved.SAVED, Saved.SAVED, Saved.LIMITED);
    }

    @Test
    default void a_use_may_cost_more_than_one() {
        LimitUse dear = new LimitUse(counter(), LONG, 10, 6);
        assertThat(use(dear, dear, dear)).containsExactly(Saved.SAVED, Saved.SAVED, Saved.LIMITED);
    }

    @Test
    default void a_counter_with_two_windows_counts_each_for_itself() {
        String counter = counter();
        LimitUse tight = new LimitUse(counter, LONG, 1, 1);
        LimitUse wide = new LimitUse(counter, HALF_AS_LONG, 2, 1);
        assertThat(use(tight, wide, wide, wide, tight))
                .containsExactly(Saved.SAVED, Saved.SAVED, Saved.SAVED, Saved.LIMITED, Saved.LIMITED);
    }

    @Test
    default void one_of_two_limits_without_room_leaves_the_other_unused() {
        Scene scene = new Scene(ports());
        LimitUse free = new LimitUse(counter(), LONG, 1, 1);
        LimitUse full = new LimitUse(counter(), LONG, 0, 1);
        assertThat(scene.save(Changes.with(scene.load(scene.user()), free, full)))
                .isEqualTo(Saved.LIMITED);
        assertThat(scene.save(Changes.with(scene.load(scene.user()), full, free)))
                .isEqualTo(Saved.LIMITED);
        assertThat(use(free)).containsExactly(Saved.SAVED);
    }

    @Test
    default void a_new_window_begins_with_nothing_used() {
        Duration window = Duration.ofMillis(40);
        LimitUse use = new LimitUse(counter(), window, 1, 1);
        assertThat(use(use)).containsExactly(Saved.SAVED);
        ports().letPass(window);
        assertThat(use(use)).containsExactly(Saved.SAVED);
    }

    @Test
    default void C5_no_burst_of_users_gets_past_a_ceiling() {
        Scene scene = new Scene(ports());
        TenantId tenant = scene.tenant();
        LimitUse use = new LimitUse(counter(), LONG, 5, 1);
        List<Provisioning> users =
                Stream.generate(() -> scene.load(Scene.user(tenant))).limit(16).toList();
        List<Saved> results = Together.run(16, i -> ports().provisioning().save(Changes.with(users.get(i), use)));
        assertThat(Collections.frequency(results, Saved.SAVED)).isEqualTo(5);
        assertThat(Collections.frequency(results, Saved.LIMITED)).isEqualTo(11);
    }

    /** Every use by a user of its own. */
    private List<Saved> use(LimitUse... uses) {
        Scene scene = new Scene(ports());
        TenantId tenant = scene.tenant();
        return Stream.of(uses)
                .map(use -> scene.save(Changes.with(scene.load(Scene.user(tenant)), use)))
                .toList();
    }

    private static String counter() {
        return "counter-" + UUID.randomUUID();
    }
}
