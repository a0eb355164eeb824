package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.Footbridge;
import dev.footbridge.Reminders;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.reminders.ReminderPlan;
import dev.footbridge.reminders.SendingHours;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.DirectoryUser.Candidate;
import dev.footbridge.spi.Mailer;
import dev.footbridge.spi.UserProjection.Row;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.PlannedActivation;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.tenant.Waves;
import dev.footbridge.verification.SendPolicy;
import dev.footbridge.verification.VerificationPolicy;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is reminded by mail, when, and when no more (A10). */
class RemindersTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final EmailAddress HERS = EmailAddress.of("anna@acme.example");

    private final Product product = new Product();
    private final UserKey boss = product.administrator("boss");
    private final UserKey anna = employee("anna", "");

    @BeforeEach
    void weekly() {
        plans(plan(true, 7, 2));
    }

    @Test
    void A10_nobody_is_reminded_before_the_first_day_and_nobody_twice_on_one() {
        weekPasses(6);
        assertThat(remind()).isZero();
        weekPasses(1);
        assertThat(remind()).isEqualTo(1);
        assertThat(remind()).isZero();
        product.mails();
        assertThat(product.mailer.to(HERS)).hasSize(1);
        assertThat(product.mailer.to(HERS).get(0).content())
                .isInstanceOfSatisfying(Mailer.Content.Reminder.class, mail -> {
                    assertThat(mail.page()).hasToString("https://hrm.example/footbridge/account");
                    assertThat(mail.switchAt()).isNull();
                });
        assertThat(product.happenedTo(anna)).containsExactly(EventKind.REMINDER_SENT);
    }

    @Test
    void A10_two_nodes_at_once_send_one_mail() {
        weekPasses(7);
        Footbridge other = product.over(product.world.auditChain());
        assertThat(remind() + other.reminders().runOnce()).isEqualTo(1);
        product.mails();
        assertThat(product.mailer.countTo(HERS)).isEqualTo(1);
    }

    @Test
    void A10_there_are_no_more_than_the_plan_says() {
        for (int week = 0; week < 5; week++) {
            weekPasses(7);
            int made = remind();
            assertThat(made).isEqualTo(week < 2 ? 1 : 0);
        }
    }

    @Test
    void A10_it_is_quiet_at_night_and_on_weekends() {
        weekPasses(7);
        product.passes(Duration.ofHours(12));
        assertThat(remind()).isZero();
        product.passes(Duration.ofHours(12));
        assertThat(remind()).isEqualTo(1);
    }

    @Test
    void A10_what_could_not_leave_by_the_evening_never_does() {
        weekPasses(7);
        remind();
        product.passes(Duration.ofHours(12));
        product.mails();
        assertThat(product.mailer.countTo(HERS)).isZero();
    }

    @Test
    void A10_whoever_is_linked_gets_none_also_not_the_one_that_waits() {
        plans(plan(true, 3, 2));
        product.link(employee("bo", ""));
        product.sendsLink(anna, HERS.display());
        String token = product.tokenSentTo(HERS.display());
        weekPasses(3);
        assertThat(remind()).isEqualTo(1);
        assertThat(product.footbridge
                        .verificationLinks()
                        .confirm(token, Product.by(anna))
                        .refused())
                .isEmpty();
        product.mails();
        assertThat(contentsTo(HERS)).noneMatch(Mailer.Content.Reminder.class::isInstance);
        weekPasses(7);
        assertThat(remind()).isZero();
    }

    @Test
    void A10_a_mailbox_that_refuses_gets_no_more() {
        weekPasses(7);
        remind();
        product.mailer.answerNext(Mailer.Result.Kind.NEVER);
        product.mails();
        weekPasses(21);
        assertThat(remind()).isZero();
    }

    @Test
    void A10_this_is_not_me_ends_it() {
        product.sendsLink(anna, HERS.display());
        String token = product.tokenSentTo(HERS.display());
        product.footbridge.verificationLinks().reject(token, Product.by(anna));
        weekPasses(14);
        assertThat(remind()).isZero();
    }

    @Test
    void a_link_that_is_out_is_reminded_of_at_its_own_address() {
        product.sendsLink(anna, "anna.private@acme.example");
        product.mails();
        weekPasses(14);
        assertThat(remind()).isEqualTo(1);
        product.mails();
        assertThat(contentsTo(EmailAddress.of("anna.private@acme.example")))
                .last()
                .isInstanceOf(Mailer.Content.Reminder.class);
    }

    @Test
    void clocks_closed_users_and_people_without_an_address_are_left_out() {
        product.person("nobody", "");
        product.user("clock", "", SignInKind.INTERNAL_ONLY, true, false);
        product.user("gone", "", SignInKind.INTERACTIVE, false, false);
        weekPasses(7);
        assertThat(remind()).isEqualTo(1);
    }

    @Test
    void P13_groups_that_went_ahead_cannot_link_alone_and_are_left_out() {
        employee("lars", "Lager");
        change(product.tenant()
                .rollingOut(product.tenant().rollout().with(Waves.none().and("Lager"))));
        weekPasses(7);
        assertThat(remind()).isEqualTo(1);
    }

    @Test
    void somebody_who_is_no_longer_in_the_directory_is_passed_over() {
        weekPasses(7);
        product.directory.remove(anna);
        assertThat(remind()).isZero();
    }

    @Test
    void after_the_switch_nothing_is_made_and_what_waits_is_dropped() {
        weekPasses(7);
        remind();
        change(product.tenant().inPhase(Phase.ACTIVE, product.now()));
        product.mails();
        assertThat(product.mailer.countTo(HERS)).isZero();
        weekPasses(7);
        assertThat(remind()).isZero();
    }

    @Test
    void P9_a_planned_activation_is_named_and_brings_a_last_call() {
        weekPasses(7);
        remind();
        product.mails();
        LocalDate day = product.now().atZone(STOCKHOLM).toLocalDate().plusDays(5);
        change(product.tenant()
                .rollingOut(
                        product.tenant().rollout().planning(new PlannedActivation(day.atTime(6, 0), 9, boss.user()))));
        product.passes(Duration.ofDays(1));
        assertThat(remind()).isZero();
        product.passes(Duration.ofDays(1));
        assertThat(remind()).isEqualTo(1);
        product.mails();
        assertThat(contentsTo(HERS))
                .last()
                .isInstanceOfSatisfying(
                        Mailer.Content.Reminder.class,
                        mail -> assertThat(mail.switchAt())
                                .isEqualTo(day.atTime(6, 0).atZone(STOCKHOLM).toInstant()));
    }

    @Test
    void C3_where_the_hour_is_used_up_the_others_wait() {
        for (int person = 0; person < 30; person++) {
            employee("p" + (char) ('a' + person % 26) + (person / 26), "");
        }
        weekPasses(7);
        VerificationPolicy narrow = narrow();
        Footbridge node = product.over(product.world.bulkJobs(), product.directory, narrow);
        assertThat(node.reminders().runOnce()).isEqualTo(4);
        assertThat(node.reminders().runOnce()).isZero();
        product.passes(Duration.ofHours(1));
        assertThat(node.reminders().runOnce()).isEqualTo(4);
    }

    @Test
    void the_preview_names_those_of_the_next_sending_day_and_sends_nothing() {
        Reminders.Preview early = preview();
        assertThat(early.on()).isTrue();
        assertThat(early.users()).isEmpty();
        assertThat(early.next()).isNull();
        weekPasses(6);
        assertThat(preview().users()).extracting(Row::id).containsExactly(anna.user());
        assertThat(product.mailer.all()).isEmpty();
        plans(plan(false, 7, 2));
        assertThat(preview().on()).isFalse();
        assertThat(preview().users()).hasSize(1);
        assertThat(remind()).isZero();
    }

    @Test
    void the_preview_goes_on_behind_a_user() {
        employee("bertil", "");
        weekPasses(7);
        Reminders.Preview rest = product.footbridge
                .reminders()
                .preview(Product.ACME, anna.user())
                .value()
                .orElseThrow();
        assertThat(rest.users()).extracting(row -> row.id().value()).containsExactly("bertil");
    }

    @Test
    void an_unknown_tenant_has_neither_a_plan_nor_a_preview() {
        TenantId nowhere = new TenantId("nowhere");
        assertThat(product.footbridge.reminders().preview(nowhere, null).value())
                .isEmpty();
        assertThat(product.footbridge
                        .reminders()
                        .change(nowhere, ReminderPlan.standard(), Product.administrating(boss)))
                .isFalse();
    }

    private static VerificationPolicy narrow() {
        VerificationPolicy usual = VerificationPolicy.standard();
        SendPolicy sends = new SendPolicy(usual.send().coolDowns(), 5, 5, 8, 300);
        return new VerificationPolicy(usual.code(), usual.link(), sends);
    }

    private UserKey employee(String id, String group) {
        return product.user(new DirectoryUser(
                new UserId(id),
                id,
                "",
                group,
                "",
                true,
                SignInKind.INTERACTIVE,
                false,
                Locale.ENGLISH,
                ImmutableList.of(new Candidate(id + "@acme.example", DirectoryUser.Source.USER, true))));
    }

    private static ReminderPlan plan(boolean on, int days, int most) {
        SendingHours hours = new SendingHours(LocalTime.of(6, 0), LocalTime.of(18, 0), true);
        return new ReminderPlan(on, ImmutableList.of(days), 3, most, hours);
    }

    private void plans(ReminderPlan plan) {
        assertThat(product.footbridge.reminders().change(Product.ACME, plan, Product.administrating(boss)))
                .isTrue();
    }

    private void change(Tenant tenant) {
        AuditEntry entry = new AuditEntry(
                UUID.randomUUID(), Product.ACME, null, product.now(), EventKind.PHASE_SWITCHED, Actor.system(), "");
        assertThat(product.world.tenants().save(tenant, entry)).isTrue();
    }

    private void weekPasses(int days) {
        product.passes(Duration.ofDays(days));
    }

    private int remind() {
        return product.footbridge.reminders().runOnce();
    }

    private Reminders.Preview preview() {
        return Optional.of(product.footbridge.reminders().preview(Product.ACME, null))
                .flatMap(answer -> answer.value())
                .orElseThrow();
    }

    private List<Mailer.Content> contentsTo(EmailAddress address) {
        return product.mailer.to(address).stream().map(Mailer.Mail::content).toList();
    }
}
