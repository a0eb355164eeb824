package dev.footbridge.services;

import static dev.footbridge.services.Product.ACME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.Answer;
import dev.footbridge.Footbridge;
import dev.footbridge.WeeklyReports.Settings;
import dev.footbridge.WeeklyReports.Tried;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.readiness.WeeklyReport;
import dev.footbridge.spi.AuditLog;
import dev.footbridge.spi.Mailer.Content;
import dev.footbridge.spi.Mailer.Mail;
import dev.footbridge.spi.Mailer.Result.Kind;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.PlannedActivation;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.Together;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The weekly mail about readiness: to whom, when, and never twice. */
class WeeklyReportsTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final EmailAddress EVA = EmailAddress.of("eva@acme.example");
    private static final EmailAddress BO = EmailAddress.of("bo@acme.example");

    private final Product product = new Product();
    private final UserKey boss = product.administrator("boss");

    @BeforeEach
    void sunday() {
        goesTo(EVA, BO);
        LocalDate today = product.now().atZone(STOCKHOLM).toLocalDate();
        LocalDate sunday = today.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        untilSeven(sunday);
    }

    @Test
    void it_leaves_on_monday_at_seven_once_for_each_recipient() {
        assertThat(run()).isZero();
        monday();
        assertThat(run()).isEqualTo(2);
        assertThat(run()).isZero();
        product.passes(Duration.ofDays(1));
        assertThat(run()).isZero();
        product.passes(Duration.ofDays(6));
        assertThat(run()).isEqualTo(2);
        assertThat(product.mailer.to(EVA).stream().map(Mail::id).distinct()).hasSize(2);
        assertThat(product.mailer.all().stream().map(Mail::id).distinct()).hasSize(4);
    }

    @Test
    void of_nodes_that_run_at_the_same_time_one_sends_it() {
        monday();
        Footbridge other = product.over(product.world.auditChain());
        List<Integer> sent = Together.run(
                8,
                node -> (node % 2 == 0 ? product.footbridge : other)
                        .readiness()
                        .weekly()
                        .runOnce());
        assertThat(sent.stream().mapToInt(Integer::intValue).sum()).isEqualTo(2);
        assertThat(product.mailer.countTo(EVA)).isEqualTo(1);
    }

    @Test
    void it_tells_the_numbers_of_the_page_in_the_language_of_the_tenant_and_names_nobody() {
        product.link(product.person("anna", ""));
        product.person("cecilia", "");
        monday();
        run();
        Mail mail = product.mailer.to(EVA).get(0);
        assertThat(mail.personName()).isEmpty();
        assertThat(mail.tenantName()).isEqualTo("Acme AB");
        assertThat(mail.locale()).isEqualTo(product.tenant().locale());
        assertThat(mail.zone()).isEqualTo(STOCKHOLM);
        assertThat(mail.content()).isInstanceOfSatisfying(Content.ReadinessReport.class, content -> {
            assertThat(content.page()).hasToString("https://hrm.example/footbridge/admin/readiness");
            assertThat(content.report())
                    .isEqualTo(WeeklyReport.of(
                            product.footbridge.readiness().of(ACME).orElseThrow(), null));
            assertThat(content.report().counts().linked()).isEqualTo(1);
            assertThat(content.report().planned()).isNull();
            assertThat(content.toString()).doesNotContain("anna", "cecilia", "larsson");
        });
    }

    @Test
    void a_planned_activation_is_told() {
        PlannedActivation plan = new PlannedActivation(LocalDate.of(2027, 3, 1).atTime(6, 0), 9, boss.user());
        changes(product.tenant().rollingOut(product.tenant().rollout().planning(plan)));
        monday();
        run();
        assertThat(product.mailer.to(EVA).get(0).content())
                .isInstanceOfSatisfying(
                        Content.ReadinessReport.class,
                        content -> assertThat(content.report().planned()).isEqualTo(plan.moment(STOCKHOLM)));
    }

    @Test
    void without_recipients_and_outside_of_PREPARATION_none_leaves() {
        goesTo();
        monday();
        assertThat(run()).isZero();
        assertThat(settings().next()).isNull();
        goesTo(EVA);
        for (Phase phase : List.of(Phase.ACTIVE, Phase.NOT_STARTED)) {
            changes(product.tenant().inPhase(phase, product.now()));
            assertThat(run()).isZero();
            assertThat(settings().next()).isNull();
        }
    }

    @Test
    void whom_the_mail_server_did_not_take_is_tried_again_that_day_and_the_job_says_so() {
        monday();
        product.mailer.answerNext(Kind.TRY_AGAIN, Kind.ACCEPTED);
        assertThatThrownBy(this::run).hasMessageContaining("waits").hasMessageNotContaining("eva");
        assertThat(settings().plan().waiting()).containsExactly(EVA);
        product.passes(Duration.ofMinutes(15));
        assertThat(settings().next()).isEqualTo(product.now());
        assertThat(settings().due()).isTrue();
        product.mailer.answerNext(Kind.TRY_AGAIN);
        assertThatThrownBy(this::run).isInstanceOf(RuntimeException.class);
        product.passes(Duration.ofMinutes(15));
        assertThat(run()).isEqualTo(1);
        assertThat(run()).isZero();
        assertThat(product.mailer.countTo(EVA)).isEqualTo(1);
        assertThat(product.mailer.countTo(BO)).isEqualTo(1);
        assertThat(happened())
                .startsWith(
                        EventKind.REPORT_SENT,
                        EventKind.REPORT_DELAYED,
                        EventKind.REPORT_SENT,
                        EventKind.REPORT_DELAYED,
                        EventKind.REPORT_SENT,
                        EventKind.REPORT_CHANGED);
    }

    @Test
    void what_could_not_leave_on_monday_never_does() {
        monday();
        product.mailer.answerNext(Kind.TRY_AGAIN, Kind.TRY_AGAIN);
        assertThatThrownBy(this::run).isInstanceOf(RuntimeException.class);
        product.passes(Duration.ofDays(1));
        assertThat(run()).isZero();
    }

    @Test
    void a_mailbox_that_refuses_is_asked_again_the_next_week_only() {
        monday();
        product.mailer.answerNext(Kind.NEVER);
        assertThat(run()).isEqualTo(1);
        assertThat(settings().plan().waiting()).isEmpty();
        assertThat(run()).isZero();
    }

    @Test
    void recipients_are_changed_with_an_entry_that_says_how_many() {
        AuditEntry entry = entries().get(0);
        assertThat(entry.kind()).isEqualTo(EventKind.REPORT_CHANGED);
        assertThat(entry.detail()).isEqualTo("2");
        assertThat(entry.actor()).isEqualTo(Product.administrating(boss));
        assertThat(settings().plan().recipients()).containsExactly(EVA, BO);
        assertThat(settings().due()).isFalse();
        assertThat(settings().next())
                .isEqualTo(product.now().atZone(STOCKHOLM).plusDays(1).toInstant());
        assertThat(product.footbridge
                        .readiness()
                        .weekly()
                        .change(new TenantId("nowhere"), ImmutableSet.of(), Product.administrating(boss)))
                .isFalse();
        assertThat(product.footbridge
                        .readiness()
                        .weekly()
                        .settings(new TenantId("nowhere"))
                        .refused())
                .hasValueSatisfying(refused -> assertThat(refused.refusal()).isEqualTo(Refusal.NOT_FOUND));
    }

    @Test
    void one_to_look_at_is_sent_at_once_in_any_phase_at_most_once_a_minute() {
        changes(product.tenant().inPhase(Phase.NOT_STARTED, product.now()));
        product.mailer.answerNext(Kind.ACCEPTED, Kind.TRY_AGAIN);
        assertThat(tried().value()).contains(new Tried(1, 1));
        assertThat(entries().get(0).kind()).isEqualTo(EventKind.REPORT_SENT);
        assertThat(entries().get(0).actor()).isEqualTo(Product.administrating(boss));
        product.passes(Duration.ofSeconds(59));
        assertThat(tried().refused()).hasValueSatisfying(refused -> {
            assertThat(refused.refusal()).isEqualTo(Refusal.RATE_LIMITED);
            assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(1));
        });
        product.passes(Duration.ofSeconds(1));
        assertThat(tried().value()).contains(new Tried(2, 0));
        assertThat(product.mailer.to(EVA).stream().map(Mail::id).distinct()).hasSize(2);
        changes(product.tenant().inPhase(Phase.PREPARATION, product.now()));
        monday();
        assertThat(run()).as("the weekly one").isEqualTo(2);
    }

    @Test
    void of_two_who_ask_for_one_to_look_at_together_one_gets_it() {
        List<Answer<Tried>> answers = Together.run(8, each -> tried());
        assertThat(answers.stream().filter(answer -> answer.value().isPresent()))
                .hasSize(1);
        assertThat(product.mailer.countTo(BO)).isEqualTo(1);
    }

    @Test
    void without_recipients_there_is_nobody_to_look_at_one() {
        goesTo();
        assertThat(tried().refused())
                .hasValueSatisfying(refused -> assertThat(refused.refusal()).isEqualTo(Refusal.NOT_FOUND));
        assertThat(product.footbridge
                        .readiness()
                        .weekly()
                        .tryNow(new TenantId("nowhere"), Product.administrating(boss))
                        .refused())
                .isPresent();
    }

    private Answer<Tried> tried() {
        return product.footbridge.readiness().weekly().tryNow(ACME, Product.administrating(boss));
    }

    private int run() {
        return product.footbridge.readiness().weekly().runOnce();
    }

    private Settings settings() {
        return product.footbridge.readiness().weekly().settings(ACME).value().orElseThrow();
    }

    private void goesTo(EmailAddress... recipients) {
        assertThat(product.footbridge
                        .readiness()
                        .weekly()
                        .change(ACME, ImmutableSet.copyOf(recipients), Product.administrating(boss)))
                .isTrue();
    }

    private void changes(Tenant tenant) {
        AuditEntry any = entries().get(0);
        AuditEntry entry =
                new AuditEntry(UUID.randomUUID(), ACME, null, product.now(), EventKind.PHASE_SWITCHED, any.actor(), "");
        assertThat(product.world.tenants().save(tenant, entry)).isTrue();
    }

    private void monday() {
        untilSeven(product.now().atZone(STOCKHOLM).toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    private void untilSeven(LocalDate day) {
        product.passes(Duration.between(
                product.now(), day.atTime(LocalTime.of(7, 0)).atZone(STOCKHOLM).toInstant()));
    }

    private List<EventKind> happened() {
        return entries().stream().map(AuditEntry::kind).toList();
    }

    /** Newest first. */
    private List<AuditEntry> entries() {
        return product.world.audit().page(ACME, AuditLog.Query.all(100)).entries();
    }
}
