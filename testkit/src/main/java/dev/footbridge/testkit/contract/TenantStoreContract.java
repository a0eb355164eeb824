package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.reminders.ReminderPlan;
import dev.footbridge.reminders.SendingHours;
import dev.footbridge.reports.ReportPlan;
import dev.footbridge.tenant.BreakGlass;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.PlannedActivation;
import dev.footbridge.tenant.RollbackWindow;
import dev.footbridge.tenant.Rollout;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.Waves;
import dev.footbridge.testkit.Together;
import dev.footbridge.texts.TenantText;
import dev.footbridge.texts.TenantTexts;
import dev.footbridge.texts.TextKind;
import dev.footbridge.texts.TextLanguage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Proves {@link dev.footbridge.spi.TenantStore}: settings and phases, changed by whoever read the present version (P8).
 *
 * <p>To run it, implement it in a test class; {@link #ports()} hands out the stores of the back end.
 */
public interface TenantStoreContract extends PhaseSwitchContract {

    @Test
    default void a_tenant_comes_back_as_it_was() {
        for (Phase phase : Phase.values()) {
            Tenant tenant = new Tenant(
                    new TenantId("Tenant å " + UUID.randomUUID()),
                    "Räksmörgås & Söner \"AB\"",
                    ZoneId.of("Pacific/Chatham"),
                    Locale.forLanguageTag("nb-NO"),
                    phase,
                    Shapes.ANY_TIME,
                    Rollout.standard(),
                    domains("räksmörgås.example", "*.foretaget.example").refusingPublicProviders(phase == Phase.ACTIVE),
                    TenantTexts.of(List.of(
                            new TenantText(TextKind.HELP, TextLanguage.SV, "Ring 08-123 45 67\noch fråga efter Åsa."),
                            new TenantText(TextKind.HELP, TextLanguage.FI, "Kysy \\n Åsalta {contact}"),
                            new TenantText(TextKind.CONTACT, TextLanguage.NB, "Åse"),
                            new TenantText(TextKind.MAIL, TextLanguage.EN, " HELP SV "))),
                    ReminderPlan.standard(),
                    ReportPlan.off(),
                    0);
            assertThat(ports().tenants().add(tenant)).isTrue();
            assertThat(ports().tenants().find(tenant.id())).contains(tenant);
            assertThat(ports().tenants().all()).contains(tenant.id());
        }
    }

    @Test
    default void the_way_to_ACTIVE_comes_back_as_it_was() {
        UserId admin = new UserId("Åsa ß");
        BreakGlass glass = new BreakGlass(
                admin,
                new BreakGlass.Opening("Leverantören svarar inte\n", Shapes.ANY_TIME, Shapes.ANY_TIME.plusSeconds(5)));
        for (Rollout rollout : List.of(
                new Rollout(
                        new Waves(ImmutableSet.of("Lager", "IT & \"HR\"", " Ö ")),
                        new PlannedActivation(LocalDateTime.parse("2026-10-25T02:30:00.123"), 17, admin),
                        glass,
                        new RollbackWindow(Duration.ofDays(90))),
                Rollout.standard().with(BreakGlass.off().naming(admin)),
                Rollout.standard())) {
            Tenant kept = change(present(), tenant -> tenant.rollingOut(rollout));
            assertThat(kept.rollout()).isEqualTo(rollout);
        }
    }

    @Test
    default void A10_reminders_come_back_as_they_were() {
        SendingHours hours = new SendingHours(LocalTime.of(0, 0), LocalTime.parse("23:59:59.999"), true);
        ReminderPlan plan = new ReminderPlan(true, ImmutableList.of(1, 2, 3, 4, 5, 90), 30, 12, hours);
        assertThat(change(present(), tenant -> tenant.reminding(plan)).reminders())
                .isEqualTo(plan);
    }

    @Test
    default void the_weekly_report_comes_back_as_it_was() {
        EmailAddress asa = EmailAddress.of("Asa.O+x@Räksmörgås.example");
        EmailAddress bo = EmailAddress.of("bo@foretaget.example");
        ReportPlan full = new ReportPlan(
                ImmutableSet.of(bo, asa), LocalDate.parse("2026-11-23"), ImmutableSet.of(asa), Shapes.ANY_TIME);
        for (ReportPlan plan : List.of(full, full.to(ImmutableSet.of(bo)), ReportPlan.off())) {
            ReportPlan kept =
                    change(present(), tenant -> tenant.reporting(plan)).reports();
            assertThat(kept).isEqualTo(plan);
            assertThat(kept.recipients().stream().map(EmailAddress::display))
                    .containsExactlyElementsOf(plan.recipients().stream()
                            .map(EmailAddress::display)
                            .toList());
        }
    }

    private Tenant change(Tenant present, UnaryOperator<Tenant> change) {
        AuditEntry entry = Changes.entry(present.id(), EventKind.ACTIVATION_PLANNED, Shapes.ANY_TIME);
        assertThat(ports().tenants().save(change.apply(present), entry)).isTrue();
        return ports().tenants().find(present.id()).orElseThrow();
    }

    @Test
    default void an_unknown_tenant_is_not_found() {
        assertThat(ports().tenants().find(new TenantId("unknown-" + UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    default void a_tenant_is_added_once() {
        Tenant present = present();
        Tenant again = Tenant.fresh(present.id(), "Another", ZoneId.of("UTC"), Locale.ENGLISH, Shapes.ANY_TIME);
        assertThat(ports().tenants().add(again)).isFalse();
        assertThat(ports().tenants().find(present.id())).contains(present);
    }

    @Test
    default void settings_are_kept_and_raise_the_version_by_one() {
        Tenant read = present();
        Tenant changed = read.withHelpText("Fråga Åsa").allowing(domains("foretaget.example"));
        assertThat(ports().tenants().save(changed, Changes.entry(read.id(), EventKind.HELP_TEXT_CHANGED, now())))
                .isTrue();
        Tenant kept = ports().tenants().find(read.id()).orElseThrow();
        assertThat(kept.helpText()).isEqualTo("Fråga Åsa");
        assertThat(kept.domains()).isEqualTo(domains("foretaget.example"));
        assertThat(kept.version()).isEqualTo(read.version() + 1);
    }

    @Test
    default void D1_an_emptied_list_allows_every_domain_again() {
        Tenant read = present();
        ports().tenants().save(read.allowing(domains("foretaget.example")), entry(read));
        Tenant restricted = ports().tenants().find(read.id()).orElseThrow();
        ports().tenants().save(restricted.allowing(DomainPolicy.open()), entry(read));
        assertThat(ports().tenants().find(read.id()).orElseThrow().domains()).isEqualTo(DomainPolicy.open());
    }

    @Test
    default void D6_public_providers_are_refused_with_and_without_a_list_until_they_are_not() {
        for (DomainPolicy domains : List.of(
                DomainPolicy.open().refusingPublicProviders(),
                domains("foretaget.example").refusingPublicProviders(),
                domains("foretaget.example"))) {
            assertThat(change(present(), tenant -> tenant.allowing(domains)).domains())
                    .isEqualTo(domains);
        }
        Tenant refusing = change(present(), t -> t.allowing(t.domains().refusingPublicProviders()));
        assertThat(change(refusing, tenant -> tenant.allowing(DomainPolicy.open()))
                        .domains())
                .isEqualTo(DomainPolicy.open());
    }

    @Test
    default void settings_decided_on_an_old_version_are_not_kept() {
        Tenant read = present();
        assertThat(ports().tenants().save(read.withHelpText("first"), entry(read)))
                .isTrue();
        assertThat(ports().tenants().save(read.withHelpText("second"), entry(read)))
                .isFalse();
        assertThat(ports().tenants().find(read.id()).orElseThrow().helpText()).isEqualTo("first");
    }

    @Test
    default void of_parallel_settings_on_one_version_one_is_kept() {
        Tenant read = present();
        List<Boolean> results =
                Together.run(16, i -> ports().tenants().save(read.withHelpText("help " + i), entry(read)));
        assertThat(Collections.frequency(results, true)).isEqualTo(1);
    }

    @Test
    default void decisions_13_time_does_not_run_backwards_and_is_in_whole_milliseconds() {
        var first = now();
        ports().letPass(Duration.ofMillis(3));
        assertThat(now()).isAfter(first);
        Instant last = now();
        assertThat(last).isEqualTo(last.truncatedTo(ChronoUnit.MILLIS));
    }

    private Tenant present() {
        return ports().tenants().find(new Scene(ports()).tenant()).orElseThrow();
    }

    private AuditEntry entry(Tenant tenant) {
        return Changes.entry(tenant.id(), EventKind.ALLOWED_DOMAINS_CHANGED, now());
    }

    private Instant now() {
        return ports().tenants().now();
    }

    private static DomainPolicy domains(String... entries) {
        return DomainPolicy.of(AllowedDomains.parse(List.of(entries)).accepted().orElseThrow());
    }
}
