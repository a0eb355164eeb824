package dev.footbridge.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.reminders.Campaign;
import dev.footbridge.reminders.ReminderPlan;
import dev.footbridge.reminders.SendingHours;
import dev.footbridge.reports.ReportPlan;
import dev.footbridge.texts.TenantText;
import dev.footbridge.texts.TenantTexts;
import dev.footbridge.texts.TextKind;
import dev.footbridge.texts.TextLanguage;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TenantTest {
    private static final Instant FIRST_DAY = Instant.parse("2026-03-02T12:00:00Z");
    private static final DomainPolicy DOMAINS = DomainPolicy.of(
                    AllowedDomains.parse(List.of("example.com")).accepted().orElseThrow())
            .refusingPublicProviders();

    private static final ReminderPlan REMINDERS =
            new ReminderPlan(true, ImmutableList.of(7), 0, 1, SendingHours.standard());

    private static final ReportPlan REPORTS = ReportPlan.off().to(ImmutableSet.of(EmailAddress.of("eva@example.com")));

    private final Tenant fresh = Tenant.fresh(
            new TenantId("t"), "Company", ZoneId.of("Europe/Stockholm"), Locale.forLanguageTag("sv"), FIRST_DAY);

    @Test
    void on_the_first_day_nothing_has_begun_and_every_domain_is_allowed() {
        assertThat(fresh.phase()).isEqualTo(Phase.NOT_STARTED);
        assertThat(fresh.phaseSince()).isEqualTo(FIRST_DAY);
        assertThat(fresh.domains()).isEqualTo(DomainPolicy.open());
        assertThat(fresh.helpText()).isEmpty();
        assertThat(fresh.version()).isZero();
    }

    @Test
    void A10_reminders_reckon_from_the_phase_to_the_planned_activation() {
        Tenant tenant = fresh.reminding(REMINDERS);
        assertThat(tenant.campaign()).isEqualTo(new Campaign(REMINDERS, fresh.zone(), FIRST_DAY, null));
        Tenant planned = tenant.rollingOut(tenant.rollout()
                .planning(new PlannedActivation(LocalDateTime.of(2026, 4, 1, 6, 0), 9, new UserId("u"))));
        assertThat(planned.campaign().switchAt()).isEqualTo(Instant.parse("2026-04-01T04:00:00Z"));
    }

    @Test
    void P5_texts_are_read_with_the_tenant_s_name_in_them() {
        TenantTexts texts = TenantTexts.of(
                List.of(new TenantText(TextKind.HELP, TextLanguage.EN, "Ask {company} about {product} and {idp}")));
        Tenant tenant = fresh.saying(texts);
        assertThat(tenant.says(TextKind.HELP, Locale.ENGLISH, "HRM", "Connect"))
                .isEqualTo("Ask Company about HRM and Connect");
        assertThat(tenant.helpText()).isEmpty();
        assertThat(tenant.withHelpText("Fråga").helpText()).isEqualTo("Fråga");
    }

    @Test
    void each_change_changes_one_thing() {
        Instant later = FIRST_DAY.plusSeconds(60);
        Tenant changed = fresh.allowing(DOMAINS)
                .withHelpText("Ask Eva")
                .reminding(REMINDERS)
                .reporting(REPORTS)
                .inPhase(Phase.PREPARATION, later);
        assertThat(changed)
                .isEqualTo(new Tenant(
                        fresh.id(),
                        "Company",
                        fresh.zone(),
                        fresh.locale(),
                        Phase.PREPARATION,
                        later,
                        Rollout.standard(),
                        DOMAINS,
                        TenantTexts.of(List.of(new TenantText(TextKind.HELP, TextLanguage.SV, "Ask Eva"))),
                        REMINDERS,
                        REPORTS,
                        0));
    }

    @Test
    void P13_the_phase_of_a_user_is_that_of_the_tenant_unless_the_group_goes_ahead() {
        Tenant tenant = fresh.inPhase(Phase.PREPARATION, FIRST_DAY);
        Tenant ahead = tenant.rollingOut(tenant.rollout().with(Waves.none().and("Lager")));
        assertThat(ahead.phaseOf("Lager")).isEqualTo(Phase.ACTIVE);
        assertThat(ahead.phaseOf("lager")).isEqualTo(Phase.PREPARATION);
        assertThat(ahead.phaseOf("")).isEqualTo(Phase.PREPARATION);
        assertThat(tenant.phaseOf("Lager")).isEqualTo(Phase.PREPARATION);
        for (Phase phase : new Phase[] {Phase.NOT_STARTED, Phase.ACTIVE, Phase.COMPLETED}) {
            Tenant elsewhere = fresh.inPhase(phase, FIRST_DAY).rollingOut(ahead.rollout());
            assertThat(elsewhere.phaseOf("Lager")).isEqualTo(phase);
        }
    }

    @Test
    void decisions_18_a_switch_as_a_whole_takes_every_group_and_ends_the_plan() {
        PlannedActivation plan = new PlannedActivation(LocalDateTime.parse("2026-12-15T06:00"), 3, new UserId("admin"));
        BreakGlass glass = BreakGlass.off().naming(new UserId("admin"));
        Rollout rollout = Rollout.standard()
                .with(Waves.none().and("Lager"))
                .planning(plan)
                .with(glass);
        Tenant switched = fresh.rollingOut(rollout).inPhase(Phase.ACTIVE, FIRST_DAY);
        assertThat(switched.rollout()).isEqualTo(Rollout.standard().with(glass));
    }

    @Test
    void a_stored_tenant_is_one_version_on() {
        assertThat(fresh.stored().version()).isEqualTo(fresh.version() + 1);
        assertThat(fresh.stored().rollingOut(Rollout.standard()).name()).isEqualTo(fresh.name());
    }
}
