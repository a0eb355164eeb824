package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.PhaseStatus;
import dev.footbridge.PhaseSwitch;
import dev.footbridge.SwitchAnswer;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.signin.Door;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.tenant.HeadCount;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.PhaseGuard;
import dev.footbridge.tenant.PhaseGuard.Finding;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhaseSwitchTest {
    private final Product product = new Product();
    private final UserKey admin = product.administrator("admin");
    private final UserKey anna = product.person("anna", "Lager");
    private final UserKey bo = product.person("bo", "Kontor");

    @BeforeEach
    void administratorIsReady() {
        product.link(admin);
        product.goesRound(admin);
    }

    @Test
    void P8_activation_takes_the_stated_number_and_no_other() {
        assertThat(activate(1)).isEqualTo(new SwitchAnswer.LockedOutChanged(2));
        assertThat(activate(null)).isEqualTo(new SwitchAnswer.LockedOutChanged(2));
        assertThat(product.tenant().phase()).isEqualTo(Phase.PREPARATION);
        PhaseStatus status = ((SwitchAnswer.Switched) activate(2)).status();
        assertThat(status.tenant().phase()).isEqualTo(Phase.ACTIVE);
        assertThat(status.lockedOut()).isEqualTo(2);
        assertThat(product.tenant().phaseSince()).isEqualTo(product.now());
    }

    @Test
    void P8_without_a_round_trip_of_the_last_15_minutes_nothing_is_switched() {
        product.passes(Duration.ofMinutes(15).minusMillis(1));
        assertThat(activate(9)).isInstanceOf(SwitchAnswer.LockedOutChanged.class);
        product.passes(Duration.ofMillis(1));
        assertThat(activate(2)).isEqualTo(stopped(PhaseGuard.ROUND_TRIP_PROVED));
    }

    @Test
    void P8_while_the_provider_is_down_nothing_is_switched() {
        product.providerAnswers = false;
        assertThat(activate(2)).isEqualTo(stopped(PhaseGuard.DISCOVERY_ANSWERS));
    }

    @Test
    void P8_an_administrator_who_was_never_through_the_provider_does_not_count() {
        Product other = new Product();
        UserKey alone = other.administrator("alone");
        SwitchAnswer answer = other.footbridge
                .phaseSwitch()
                .switchTo(Product.ACME, Phase.ACTIVE, 1, alone, Product.administrating(alone));
        assertThat(((SwitchAnswer.GuardFailed) answer).guards())
                .extracting(Finding::guard)
                .containsExactly(PhaseGuard.ADMINISTRATOR_LINKED, PhaseGuard.ROUND_TRIP_PROVED);
    }

    @Test
    void P10_there_is_a_way_back_for_14_days_and_links_are_kept() {
        activate(2);
        assertThat(status().rollbackUntil()).isEqualTo(product.now().plus(Duration.ofDays(14)));
        product.passes(Duration.ofDays(14).minusMillis(1));
        assertThat(switchTo(Phase.PREPARATION, null)).isInstanceOf(SwitchAnswer.Switched.class);
        assertThat(status().rollbackUntil()).isNull();
        assertThat(product.footbridge
                        .selfService()
                        .status(admin)
                        .value()
                        .orElseThrow()
                        .address())
                .isNotNull();
    }

    @Test
    void P10_after_the_window_there_is_no_way_back() {
        activate(2);
        product.passes(Duration.ofDays(14));
        assertThat(switchTo(Phase.PREPARATION, null)).isEqualTo(new SwitchAnswer.NotPossible());
        assertThat(product.tenant().phase()).isEqualTo(Phase.ACTIVE);
    }

    @Test
    void P1_some_switches_do_not_exist() {
        assertThat(switchTo(Phase.PREPARATION, 2)).isEqualTo(new SwitchAnswer.NotPossible());
        assertThat(switchTo(Phase.COMPLETED, 2)).isEqualTo(new SwitchAnswer.NotPossible());
    }

    @Test
    void P10_nobody_completes_by_hand() {
        activate(2);
        assertThat(switchTo(Phase.COMPLETED, null)).isEqualTo(new SwitchAnswer.NotPossible());
    }

    @Test
    void an_unknown_tenant_is_not_found() {
        TenantId unknown = new TenantId("unknown");
        assertThat(product.footbridge
                        .phaseSwitch()
                        .status(unknown, admin)
                        .refused()
                        .orElseThrow()
                        .refusal())
                .isEqualTo(Refusal.NOT_FOUND);
        assertThat(product.footbridge.phaseSwitch().switchTo(unknown, Phase.ACTIVE, 0, admin, Product.by(admin)))
                .isEqualTo(new SwitchAnswer.NotPossible());
    }

    @Test
    void P13_a_group_goes_ahead_with_its_own_number() {
        assertThat(wave("Lager", 2)).isEqualTo(new SwitchAnswer.LockedOutChanged(1));
        assertThat(wave("Lager", null)).isEqualTo(new SwitchAnswer.LockedOutChanged(1));
        assertThat(wave("Lager", 1)).isInstanceOf(SwitchAnswer.Switched.class);
        assertThat(product.tenant().phase()).isEqualTo(Phase.PREPARATION);
        assertThat(legacy(anna)).isEqualTo(SignInRule.LEGACY_LOGIN_CLOSED);
        assertThat(legacy(bo)).isEqualTo(SignInRule.LEGACY_LOGIN_STILL_OPEN);
        assertThat(product.footbridge
                        .selfService()
                        .status(anna)
                        .value()
                        .orElseThrow()
                        .showsBanner())
                .isFalse();
        assertThat(product.footbridge
                        .selfService()
                        .requestCode(anna, "anna@acme.example", Product.by(anna))
                        .refused()
                        .orElseThrow()
                        .refusal())
                .isEqualTo(Refusal.PHASE_CLOSED);
    }

    @Test
    void P13_a_group_is_counted_before_it_goes_ahead_and_not_after() {
        PhaseSwitch phases = product.footbridge.phaseSwitch();
        assertThat(phases.people(Product.ACME, "Lager")).contains(new HeadCount(1, 1));
        assertThat(phases.people(Product.ACME, "Nobody's")).isEmpty();
        assertThat(phases.people(Product.ACME, "a\nb")).isEmpty();
        assertThat(phases.people(new TenantId("unknown"), "Lager")).isEmpty();
        wave("Lager", 1);
        assertThat(phases.people(Product.ACME, "Lager")).isEmpty();
    }

    @Test
    void P13_a_wave_needs_the_guards_and_runs_once() {
        assertThat(wave("Lager", 1)).isInstanceOf(SwitchAnswer.Switched.class);
        assertThat(wave("Lager", 1)).isEqualTo(new SwitchAnswer.NotPossible());
        assertThat(wave("", 0)).isEqualTo(new SwitchAnswer.NotPossible());
        assertThat(wave("a\nb", 0)).isEqualTo(new SwitchAnswer.NotPossible());
        product.providerAnswers = false;
        assertThat(wave("Kontor", 1)).isEqualTo(stopped(PhaseGuard.DISCOVERY_ANSWERS));
    }

    @Test
    void decisions_18_the_tenant_takes_the_groups_that_remain_and_rollback_takes_all() {
        wave("Lager", 1);
        assertThat(activate(2)).isInstanceOf(SwitchAnswer.Switched.class);
        assertThat(legacy(bo)).isEqualTo(SignInRule.LEGACY_LOGIN_CLOSED);
        switchTo(Phase.PREPARATION, null);
        assertThat(legacy(anna)).isEqualTo(SignInRule.LEGACY_LOGIN_STILL_OPEN);
        assertThat(product.tenant().rollout().waves().groups()).isEmpty();
    }

    private SwitchAnswer activate(Integer stated) {
        return switchTo(Phase.ACTIVE, stated);
    }

    private SwitchAnswer switchTo(Phase to, Integer stated) {
        return product.footbridge
                .phaseSwitch()
                .switchTo(Product.ACME, to, stated, admin, Product.administrating(admin));
    }

    private SwitchAnswer wave(String group, Integer stated) {
        return product.footbridge
                .phaseSwitch()
                .activateWave(Product.ACME, group, stated, admin, Product.administrating(admin));
    }

    private PhaseStatus status() {
        return product.footbridge
                .phaseSwitch()
                .status(Product.ACME, admin)
                .value()
                .orElseThrow();
    }

    private SignInRule legacy(UserKey user) {
        return product.footbridge.signIn().ownCredentials(user, Door.LEGACY_INTERACTIVE, null);
    }

    private static SwitchAnswer stopped(PhaseGuard guard) {
        return new SwitchAnswer.GuardFailed(ImmutableList.of(new Finding(guard, false)));
    }
}
