package dev.footbridge.services;

import static dev.footbridge.services.BulkScene.ADMINISTRATOR;
import static dev.footbridge.services.Product.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.BulkAnswer;
import dev.footbridge.BulkStatus;
import dev.footbridge.BulkVerification;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.bulk.Audience;
import dev.footbridge.bulk.JobState;
import dev.footbridge.bulk.Preview;
import dev.footbridge.bulk.Progress;
import dev.footbridge.bulk.SkipReason;
import dev.footbridge.bulk.Verdict.AddressSource;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.Mailer;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** From a filter to mails for many people (A5). */
class BulkVerificationTest {
    private final BulkScene scene = new BulkScene();
    private final Product product = scene.product;
    private final BulkVerification bulk = product.footbridge.bulkVerification();

    @Test
    void A5_the_preview_counts_who_gets_a_mail_and_who_does_not_and_the_job_does_just_that() {
        company();
        Preview preview = bulk.preview(ACME, Audience.Selection.everybody(), ADMINISTRATOR.user())
                .value()
                .orElseThrow();
        assertThat(preview)
                .isEqualTo(new Preview(
                        7,
                        7,
                        ImmutableMap.of(AddressSource.SAVED, 1, AddressSource.SUGGESTED, 1),
                        ImmutableMap.of(
                                SkipReason.ALREADY_LINKED, 1,
                                SkipReason.NO_ADDRESS, 1,
                                SkipReason.DEACTIVATED, 1,
                                SkipReason.INTERNAL_CREDENTIALS, 1,
                                SkipReason.OWN_USER, 1)));
        assertThat(product.mailer.countTo(EmailAddress.of("anna@acme.example"))).isZero();

        UUID job = scene.started();
        assertThat(scene.status(job).total()).isEqualTo(7);
        scene.goesOn(job);
        assertThat(scene.results(job))
                .containsExactly(
                        "admin SKIPPED OWN_USER",
                        "anna QUEUED",
                        "berta QUEUED",
                        "cecilia SKIPPED NO_ADDRESS",
                        "david SKIPPED DEACTIVATED",
                        "klocka SKIPPED INTERNAL_CREDENTIALS",
                        "linnea SKIPPED ALREADY_LINKED");
        scene.mailsLeave();
        assertThat(scene.status(job).progress()).isEqualTo(new Progress(0, 0, 2, 5, 0));
        assertThat(scene.mailsTo("anna@acme.example")).isEqualTo(1);
        assertThat(scene.mailsTo("berta.saved@acme.example")).isEqualTo(1);
        assertThat(product.mailer.newestLinkTo(EmailAddress.of("berta@acme.example")))
                .as("a notice alone")
                .isEmpty();
    }

    private void company() {
        scene.person("anna");
        scene.saves(scene.person("berta"), "berta.saved@acme.example");
        scene.user("cecilia", SignInKind.INTERACTIVE, true);
        scene.user("david", SignInKind.INTERACTIVE, false, "david@acme.example");
        scene.user("klocka", SignInKind.INTERNAL_ONLY, true, "klocka@acme.example");
        product.link(scene.person("linnea"));
    }

    @Test
    void O1_who_started_and_stopped_a_job_and_in_whose_name_each_mail_went_is_on_record() {
        UserKey anna = scene.person("anna");
        UUID job = scene.started();
        bulk.pause(ACME, job, ADMINISTRATOR);
        bulk.resume(ACME, job, ADMINISTRATOR);
        scene.goesOn(job);
        assertThat(scene.told())
                .containsExactly(
                        EventKind.BULK_STARTED, EventKind.BULK_PAUSED, EventKind.BULK_RESUMED, EventKind.BULK_DONE);
        AuditEntry sent = product.world.audit().timeline(anna, 1).get(0);
        assertThat(sent.kind()).isEqualTo(EventKind.LINK_SENT);
        assertThat(sent.actor()).isEqualTo(Actor.administrator(ADMINISTRATOR.user(), Actor.Channel.JOB, null));
    }

    @Test
    void A5_of_two_administrators_the_second_is_shown_the_job_of_the_first() {
        scene.person("anna");
        UUID job = scene.started();
        assertThat(scene.start()).isEqualTo(new BulkAnswer.AlreadyOpen(scene.status(job)));
        assertThat(bulk.newest(ACME)).contains(scene.status(job));
        scene.goesOn(job);
        assertThat(scene.start()).isInstanceOf(BulkAnswer.Started.class);
    }

    @Test
    void A5_the_filter_decides_who_is_in_the_job() {
        scene.person("anna");
        scene.person("berta");
        Audience.Selection filter = new Audience.Selection("ert", "UNLINKED", true, ImmutableSet.of());
        UUID job = BulkScene.id(bulk.start(ACME, filter, ADMINISTRATOR));
        scene.goesOn(job);
        assertThat(scene.results(job)).containsExactly("berta QUEUED");
    }

    @Test
    void A5_more_people_than_a_page_are_all_looked_up() {
        scene.people(1_003);
        assertThat(bulk.preview(ACME, Audience.Selection.everybody(), ADMINISTRATOR.user())
                        .value()
                        .orElseThrow()
                        .mails())
                .isEqualTo(1_003);
        UUID job = scene.started();
        for (int i = 0; i < 4; i++) {
            product.footbridge.bulkWorker().runOnce();
            product.passes(Duration.ofMillis(2));
        }
        assertThat(scene.status(job).job().listed()).isTrue();
        assertThat(scene.results(job)).hasSize(1_004).doesNotHaveDuplicates();
    }

    @Test
    void A5_no_more_mails_than_the_pace_allows_are_made_and_the_remaining_time_follows_from_it() {
        scene.people(200);
        UUID job = scene.started();
        assertThat(scene.status(job).remaining()).isEqualTo(Duration.ofSeconds(201));
        for (int second = 0; second < 60; second++) {
            product.footbridge.bulkWorker().runOnce();
            product.passes(Duration.ofSeconds(1));
        }
        BulkStatus status = scene.status(job);
        assertThat(status.progress().queued()).isBetween(50, 60);
        assertThat(status.remaining())
                .isEqualTo(Duration.ofSeconds(201L - status.progress().done()));
    }

    @Test
    void A8_people_are_told_at_their_other_addresses_and_the_pace_counts_those_mails() {
        for (int i = 0; i < 6; i++) {
            String id = BulkScene.name(i);
            scene.user(id, SignInKind.INTERACTIVE, true, id + "@acme.example", id + "@home.example");
        }
        UUID job = scene.started();
        product.footbridge.bulkWorker().runOnce();
        product.passes(Duration.ofSeconds(1));
        product.footbridge.bulkWorker().runOnce();
        assertThat(scene.status(job).progress().queued()).isEqualTo(3);
        product.passes(Duration.ofSeconds(5));
        product.footbridge.bulkWorker().runOnce();
        assertThat(scene.status(job).progress().queued())
                .as("six mails are a rest of six seconds")
                .isEqualTo(3);
        scene.goesOn(job);
        scene.mailsLeave();
        assertThat(scene.mailsTo("p1005@acme.example")).isEqualTo(1);
        assertThat(scene.mailsTo("p1005@home.example")).isEqualTo(1);
        assertThat(scene.status(job).progress().sent()).isEqualTo(6);
    }

    @Test
    void A5_a_paused_job_rests_until_it_is_resumed_and_a_cancelled_one_for_ever() {
        scene.people(12);
        UUID job = scene.started();
        product.footbridge.bulkWorker().runOnce();
        product.passes(Duration.ofSeconds(1));
        product.footbridge.bulkWorker().runOnce();
        assertThat(scene.status(job).progress().queued()).isEqualTo(5);
        assertThat(bulk.pause(ACME, job, ADMINISTRATOR)
                        .value()
                        .orElseThrow()
                        .job()
                        .state())
                .isEqualTo(JobState.PAUSED);
        product.passes(Duration.ofHours(1));
        assertThat(product.footbridge.bulkWorker().runOnce()).isZero();
        assertRefused(bulk.pause(ACME, job, ADMINISTRATOR).refused().orElseThrow(), Refusal.CONFLICT);

        assertThat(bulk.resume(ACME, job, ADMINISTRATOR).value()).isPresent();
        product.footbridge.bulkWorker().runOnce();
        assertThat(scene.status(job).progress().queued()).isEqualTo(10);
        assertThat(bulk.cancel(ACME, job, ADMINISTRATOR).value()).isPresent();
        product.passes(Duration.ofHours(1));
        assertThat(product.footbridge.bulkWorker().runOnce()).isZero();
        assertThat(scene.status(job).progress()).isEqualTo(new Progress(2, 10, 0, 1, 0));
        assertThat(scene.status(job).remaining()).isZero();
        assertRefused(bulk.resume(ACME, job, ADMINISTRATOR).refused().orElseThrow(), Refusal.CONFLICT);
    }

    @Test
    void A5_those_for_whom_it_failed_get_another_mail_and_nobody_else() {
        scene.person("anna");
        scene.person("berta");
        UUID job = scene.started();
        scene.goesOn(job);
        assertRefused(denied(bulk.again(ACME, job, ADMINISTRATOR)), Refusal.CONFLICT);
        product.mailer.answerNext(Mailer.Result.Kind.NEVER);
        scene.mailsLeave();
        assertThat(scene.results(job))
                .containsExactly("admin SKIPPED OWN_USER", "anna FAILED MAIL_NOT_ACCEPTED", "berta SENT");
        product.passes(Duration.ofDays(1));

        UUID second = BulkScene.id(bulk.again(ACME, job, ADMINISTRATOR));
        assertThat(scene.status(second).total()).isEqualTo(1);
        scene.goesOn(second);
        scene.mailsLeave();
        assertThat(scene.results(second)).containsExactly("anna SENT");
        assertThat(scene.results(job)).contains("anna FAILED MAIL_NOT_ACCEPTED");
        Set<UUID> ids = product.mailer.all().stream().map(Mailer.Mail::id).collect(Collectors.toSet());
        assertThat(ids).hasSize(2);
    }

    @Test
    void P1_nothing_is_sent_before_the_preparation() {
        TenantId early = new TenantId("early");
        product.footbridge.ensureTenant(
                Tenant.fresh(early, "Early AB", ZoneId.of("Europe/Oslo"), Locale.ENGLISH, product.now()));
        Audience.Selection all = Audience.Selection.everybody();
        assertRefused(bulk.preview(early, all, ADMINISTRATOR.user()).refused().orElseThrow(), Refusal.PHASE_CLOSED);
        assertRefused(denied(bulk.start(early, all, ADMINISTRATOR)), Refusal.PHASE_CLOSED);
    }

    @Test
    void P1_a_job_whose_tenant_goes_back_to_the_beginning_sends_nothing_more() {
        scene.person("anna");
        UUID job = scene.started();
        AuditEntry entry = new AuditEntry(
                UUID.randomUUID(), ACME, null, product.now(), EventKind.PHASE_SWITCHED, Actor.system(), "");
        assertThat(product.world.tenants().save(product.tenant().inPhase(Phase.NOT_STARTED, product.now()), entry))
                .isTrue();
        scene.goesOn(job);
        assertThat(scene.results(job)).contains("anna FAILED PHASE_CLOSED");
    }

    @Test
    void A5_jobs_of_another_tenant_do_not_exist() {
        scene.person("anna");
        UUID job = scene.started();
        TenantId other = new TenantId("other");
        assertRefused(bulk.status(other, job).refused().orElseThrow(), Refusal.NOT_FOUND);
        assertRefused(bulk.cancel(other, job, ADMINISTRATOR).refused().orElseThrow(), Refusal.NOT_FOUND);
        assertRefused(denied(bulk.again(other, job, ADMINISTRATOR)), Refusal.NOT_FOUND);
        assertRefused(bulk.results(other, job, it -> {}).refused().orElseThrow(), Refusal.NOT_FOUND);
        assertThat(scene.status(job).job().state()).isEqualTo(JobState.RUNNING);
    }

    private static Refused denied(BulkAnswer answer) {
        if (answer instanceof BulkAnswer.Denied denied) {
            return denied.why();
        }
        throw new AssertionError("Not denied: " + answer);
    }

    private static void assertRefused(Refused why, Refusal expected) {
        assertThat(why.refusal()).isEqualTo(expected);
    }
}
