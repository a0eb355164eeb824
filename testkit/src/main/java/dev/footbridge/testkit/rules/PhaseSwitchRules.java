package dev.footbridge.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.SwitchAnswer;
import dev.footbridge.account.AccountKey;
import dev.footbridge.signin.Door;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.PhaseGuard;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.contract.StoreContract;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** What an activation asks for, what it brings, and how long there is a way back. */
public interface PhaseSwitchRules extends StoreContract {

    @Test
    default void P8_activation_takes_the_right_number_and_no_other() {
        Company company = new Company(ports());
        UserKey admin = readyAdministrator(company);
        company.person("anna");
        company.person("bo");
        company.machine("clock");
        for (int stated : new int[] {0, 1, 3}) {
            assertThat(company.switchTo(Phase.ACTIVE, stated, admin))
                    .as("stated %s", stated)
                    .isEqualTo(new SwitchAnswer.LockedOutChanged(2));
        }
        assertThat(company.switchTo(Phase.ACTIVE, null, admin)).isEqualTo(new SwitchAnswer.LockedOutChanged(2));
        assertThat(company.phase()).isEqualTo(Phase.PREPARATION);
        assertThat(company.switchTo(Phase.ACTIVE, 2, admin)).isInstanceOf(SwitchAnswer.Switched.class);
        assertThat(company.phase()).isEqualTo(Phase.ACTIVE);
    }

    @Test
    default void P8_without_an_administrator_who_could_help_nothing_is_switched() {
        Company company = new Company(ports());
        UserKey admin = company.administrator("admin");
        stops(company, company.switchTo(Phase.ACTIVE, 1, admin), PhaseGuard.ADMINISTRATOR_LINKED);
        UserKey anna = company.person("anna");
        AccountKey account = new Crossing(company).links(anna, "anna@acme.example");
        new Doors(company).goesRound(anna, account);
        stops(company, company.switchTo(Phase.ACTIVE, 1, anna), PhaseGuard.ADMINISTRATOR_LINKED);
    }

    @Test
    default void P8_a_round_trip_counts_for_15_minutes_and_for_whoever_made_it() {
        Company company = new Company(ports());
        UserKey admin = readyAdministrator(company);
        UserKey other = company.administrator("other");
        new Crossing(company).links(other, "other@acme.example");
        stops(company, company.switchTo(Phase.ACTIVE, 0, other), PhaseGuard.ROUND_TRIP_PROVED);
        company.passes(Duration.ofMinutes(15));
        stops(company, company.switchTo(Phase.ACTIVE, 0, admin), PhaseGuard.ROUND_TRIP_PROVED);
    }

    @Test
    default void P8_while_the_provider_is_down_nothing_is_switched() {
        Company company = new Company(ports());
        UserKey admin = readyAdministrator(company);
        company.providerIsDown();
        stops(company, company.switchTo(Phase.ACTIVE, 0, admin), PhaseGuard.DISCOVERY_ANSWERS);
    }

    private static void stops(Company company, SwitchAnswer answer, PhaseGuard guard) {
        assertThat(answer)
                .as("stopped by %s", guard)
                .isInstanceOfSatisfying(
                        SwitchAnswer.GuardFailed.class,
                        failed -> assertThat(failed.guards())
                                .extracting(finding -> finding.guard())
                                .contains(guard));
        assertThat(company.phase()).isEqualTo(Phase.PREPARATION);
    }

    @Test
    default void P9_a_plan_is_carried_out_at_its_time_and_not_before() {
        Company company = new Company(ports());
        UserKey admin = readyAdministrator(company);
        company.person("anna");
        LocalDateTime at = tomorrowMorning(company);
        assertThat(plan(company, admin, at, 1)).isInstanceOf(SwitchAnswer.Planned.class);
        Instant moment = at.atZone(Company.ZONE).toInstant();
        company.passesUntil(moment.minusMillis(1));
        company.footbridge().phaseClock().tick();
        assertThat(company.phase()).isEqualTo(Phase.PREPARATION);
        company.passesUntil(moment);
        company.footbridge().phaseClock().tick();
        assertThat(company.phase()).isEqualTo(Phase.ACTIVE);
    }

    @Test
    default void P9_a_plan_locks_out_no_more_people_than_was_said() {
        Company company = new Company(ports());
        UserKey admin = readyAdministrator(company);
        company.person("anna");
        company.person("bo");
        LocalDateTime at = tomorrowMorning(company);
        assertThat(plan(company, admin, at, 1)).isInstanceOf(SwitchAnswer.Planned.class);
        company.passesUntil(at.atZone(Company.ZONE).toInstant());
        company.footbridge().phaseClock().tick();
        assertThat(company.phase()).isEqualTo(Phase.PREPARATION);
    }

    private static LocalDateTime tomorrowMorning(Company company) {
        return company.now().atZone(Company.ZONE).toLocalDate().plusDays(1).atTime(9, 0);
    }

    private static SwitchAnswer plan(Company company, UserKey admin, LocalDateTime at, int ceiling) {
        return company.footbridge().phaseSwitch().plan(company.id(), at, ceiling, admin, Company.administrating(admin));
    }

    @Test
    default void P10_the_way_back_is_open_for_14_days_and_then_the_phase_is_final() {
        Company company = new Company(ports());
        UserKey admin = readyAdministrator(company);
        company.isIn(Phase.ACTIVE);
        company.passes(Duration.ofDays(14).minusMillis(1));
        company.footbridge().phaseClock().tick();
        assertThat(company.switchTo(Phase.PREPARATION, null, admin)).isInstanceOf(SwitchAnswer.Switched.class);
        assertThat(new Crossing(company).linked(admin)).as("links are kept").isPresent();
        company.isIn(Phase.ACTIVE);
        company.passes(Duration.ofDays(14));
        assertThat(company.switchTo(Phase.PREPARATION, null, admin)).isEqualTo(new SwitchAnswer.NotPossible());
        company.footbridge().phaseClock().tick();
        assertThat(company.phase()).isEqualTo(Phase.COMPLETED);
    }

    @Test
    default void P13_a_group_goes_ahead_and_the_others_stay() {
        Company company = new Company(ports());
        UserKey admin = readyAdministrator(company);
        UserKey anna = company.person("anna", "Lager");
        UserKey bo = company.person("bo", "Kontor");
        assertThat(company.footbridge()
                        .phaseSwitch()
                        .activateWave(company.id(), "Lager", 1, admin, Company.administrating(admin)))
                .isInstanceOf(SwitchAnswer.Switched.class);
        assertThat(company.phase()).isEqualTo(Phase.PREPARATION);
        Doors doors = new Doors(company);
        assertThat(doors.opens(Door.LEGACY_INTERACTIVE, anna)).isFalse();
        assertThat(doors.opens(Door.LEGACY_INTERACTIVE, bo)).isTrue();
        assertThat(doors.opens(Door.LEGACY_INTERACTIVE, admin))
                .as("without a group")
                .isTrue();
        assertThat(company.switchTo(Phase.ACTIVE, 2, admin)).isInstanceOf(SwitchAnswer.Switched.class);
        assertThat(company.switchTo(Phase.PREPARATION, null, admin)).isInstanceOf(SwitchAnswer.Switched.class);
        assertThat(doors.opens(Door.LEGACY_INTERACTIVE, anna))
                .as("rollback takes all")
                .isTrue();
    }

    private static UserKey readyAdministrator(Company company) {
        UserKey admin = company.administrator("admin");
        AccountKey account = new Crossing(company).links(admin, "anders.admin@acme.example");
        new Doors(company).goesRound(admin, account);
        return admin;
    }
}
