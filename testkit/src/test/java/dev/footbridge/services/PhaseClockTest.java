package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.SwitchAnswer;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.PlannedActivation;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhaseClockTest {
    private final Product product = new Product();
    private final UserKey admin = product.administrator("admin");
    private final UserKey anna = product.person("anna", "Lager");

    @BeforeEach
    void administratorIsReady() {
        product.link(admin);
        product.goesRound(admin);
    }

    @Test
    void P9_a_planned_activation_takes_place_at_its_time_and_once() {
        assertThat(plan(inTenantsZone(Duration.ofDays(2)), 1)).isInstanceOf(SwitchAnswer.Planned.class);
        product.passes(Duration.ofDays(2).minusMillis(1));
        product.footbridge.phaseClock().tick();
        assertThat(product.tenant().phase()).isEqualTo(Phase.PREPARATION);
        product.passes(Duration.ofMillis(1));
        product.footbridge.phaseClock().tick();
        assertThat(product.tenant().phase()).isEqualTo(Phase.ACTIVE);
        assertThat(product.tenant().phaseSince()).isEqualTo(product.now());
        assertThat(product.tenant().rollout().plan()).isNull();
        long version = product.tenant().version();
        product.footbridge.phaseClock().tick();
        assertThat(product.tenant().version()).isEqualTo(version);
    }

    @Test
    void P9_a_plan_can_be_moved_and_given_up() {
        LocalDateTime first = inTenantsZone(Duration.ofDays(2));
        plan(first, 1);
        plan(first.plusDays(1), 5);
        assertThat(product.tenant().rollout().plan())
                .isEqualTo(new PlannedActivation(first.plusDays(1), 5, admin.user()));
        assertThat(cancel()).isInstanceOf(SwitchAnswer.Planned.class);
        assertThat(product.tenant().rollout().plan()).isNull();
        assertThat(cancel()).isEqualTo(new SwitchAnswer.NotPossible());
        product.passes(Duration.ofDays(9));
        product.footbridge.phaseClock().tick();
        assertThat(product.tenant().phase()).isEqualTo(Phase.PREPARATION);
    }

    @Test
    void P9_what_is_past_or_not_in_preparation_cannot_be_planned() {
        assertThat(plan(inTenantsZone(Duration.ZERO), 1)).isEqualTo(new SwitchAnswer.NotPossible());
        assertThat(plan(inTenantsZone(Duration.ofMillis(1)), 1)).isInstanceOf(SwitchAnswer.Planned.class);
        product.footbridge.phaseSwitch().switchTo(Product.ACME, Phase.ACTIVE, 1, admin, Product.administrating(admin));
        assertThat(product.tenant().phase()).isEqualTo(Phase.ACTIVE);
        assertThat(plan(inTenantsZone(Duration.ofDays(1)), 1)).isEqualTo(new SwitchAnswer.NotPossible());
    }

    @Test
    void P9_planning_needs_the_guards_of_now() {
        product.providerAnswers = false;
        assertThat(plan(inTenantsZone(Duration.ofDays(1)), 1)).isInstanceOf(SwitchAnswer.GuardFailed.class);
        assertThat(product.tenant().rollout().plan()).isNull();
    }

    @Test
    void decisions_15_the_round_trip_was_given_when_it_was_planned() {
        plan(inTenantsZone(Duration.ofDays(2)), 1);
        product.passes(Duration.ofDays(2));
        product.footbridge.phaseClock().tick();
        assertThat(product.tenant().phase()).isEqualTo(Phase.ACTIVE);
        assertThat(product.notices).isEmpty();
    }

    @Test
    void P9_if_a_hard_guard_fails_then_nothing_is_switched_and_the_host_is_told_once() {
        plan(inTenantsZone(Duration.ofDays(2)), 1);
        product.passes(Duration.ofDays(2));
        product.providerAnswers = false;
        product.footbridge.phaseClock().tick();
        product.footbridge.phaseClock().tick();
        assertThat(product.tenant().phase()).isEqualTo(Phase.PREPARATION);
        assertThat(product.tenant().rollout().plan()).isNull();
        assertThat(product.notices).containsExactly("failed: DISCOVERY_ANSWERS");
    }

    @Test
    void P9_more_people_than_the_ceiling_stop_it() {
        plan(inTenantsZone(Duration.ofDays(2)), 1);
        product.person("bo", "");
        product.passes(Duration.ofDays(2));
        product.footbridge.phaseClock().tick();
        assertThat(product.tenant().phase()).isEqualTo(Phase.PREPARATION);
        assertThat(product.notices).containsExactly("failed: LOCKED_OUT_CHANGED");
    }

    @Test
    void P10_after_the_window_the_phase_is_final_and_the_host_may_destroy_credentials() {
        product.footbridge.phaseSwitch().switchTo(Product.ACME, Phase.ACTIVE, 1, admin, Product.administrating(admin));
        product.passes(Duration.ofDays(14).minusMillis(1));
        product.footbridge.phaseClock().tick();
        assertThat(product.tenant().phase()).isEqualTo(Phase.ACTIVE);
        product.passes(Duration.ofMillis(1));
        product.footbridge.phaseClock().tick();
        product.footbridge.phaseClock().tick();
        assertThat(product.tenant().phase()).isEqualTo(Phase.COMPLETED);
        assertThat(product.notices).containsExactly("may go: acme");
        assertThat(product.footbridge
                        .selfService()
                        .status(anna)
                        .value()
                        .orElseThrow()
                        .phase())
                .isEqualTo(Phase.COMPLETED);
    }

    private LocalDateTime inTenantsZone(Duration ahead) {
        return LocalDateTime.ofInstant(product.now().plus(ahead), ZoneId.of("Europe/Stockholm"));
    }

    private SwitchAnswer plan(LocalDateTime at, int ceiling) {
        return product.footbridge.phaseSwitch().plan(Product.ACME, at, ceiling, admin, Product.administrating(admin));
    }

    private SwitchAnswer cancel() {
        return product.footbridge.phaseSwitch().cancelPlan(Product.ACME, admin, Product.administrating(admin));
    }
}
