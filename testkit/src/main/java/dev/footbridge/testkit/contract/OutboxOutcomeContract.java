package dev.footbridge.testkit.contract;

import static dev.footbridge.testkit.contract.Postings.LONG_LEASE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.audit.MaskedAddress;
import dev.footbridge.spi.ClaimedEntry;
import dev.footbridge.spi.Delivery;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.spi.Reminded;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.SealedSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of leased work, and who can see it. {@link Delivery#attempts()} counts the leases so far. */
public interface OutboxOutcomeContract extends StoreContract {

    @Test
    default void waiting_work_is_queued_and_unknown_work_is_not_there() {
        OutboxEntry entry = new Postings(ports()).post();
        assertThat(ports().outbox().delivery(entry.id())).contains(new Delivery(Delivery.State.QUEUED, 0, ""));
        assertThat(ports().outbox().delivery(UUID.randomUUID())).isEmpty();
    }

    @Test
    default void done_work_is_sent_and_never_comes_again() {
        Postings postings = new Postings(ports());
        OutboxEntry entry = claimed(postings);
        ports().outbox().done(entry.id(), "250 queued");
        assertThat(ports().outbox().delivery(entry.id())).contains(new Delivery(Delivery.State.SENT, 1, "250 queued"));
        nothingComesAgain(postings, entry);
    }

    @Test
    default void failed_work_stays_visible_and_never_comes_again() {
        Postings postings = new Postings(ports());
        OutboxEntry entry = claimed(postings);
        ports().outbox().failed(entry.id(), "550 no such mailbox");
        assertThat(ports().outbox().delivery(entry.id()))
                .contains(new Delivery(Delivery.State.FAILED, 1, "550 no such mailbox"));
        nothingComesAgain(postings, entry);
    }

    @Test
    default void the_secret_is_erased_once_work_is_done_or_failed() {
        Postings postings = new Postings(ports());
        OutboxEntry done = claimed(postings);
        OutboxEntry failed = claimed(postings);
        isStored(done, true);
        isStored(failed, true);
        ports().outbox().done(done.id(), "");
        ports().outbox().failed(failed.id(), "");
        isStored(done, false);
        isStored(failed, false);
    }

    @Test
    default void work_about_another_address_keeps_it_masked_until_it_is_over() {
        Postings postings = new Postings(ports());
        OutboxEntry entry = new OutboxEntry(
                UUID.randomUUID(),
                postings.user(),
                2,
                OutboxEntry.Work.SEND_LINK_SENT_NOTICE,
                Scene.address(),
                null,
                postings.now(),
                null,
                new MaskedAddress("b***@gone-afterwards.example"));
        postings.post(List.of(entry));
        assertThat(ports().outbox().claim(entry.id(), LONG_LEASE)).contains(new ClaimedEntry(entry, 0));
        ports().outbox().done(entry.id(), "");
        assertThat(ports().everythingStored().orElse("")).doesNotContain("gone-afterwards");
    }

    @Test
    default void work_to_retry_comes_after_the_pause_with_its_secret() {
        Postings postings = new Postings(ports());
        OutboxEntry entry = claimed(postings);
        ports().outbox().retryLater(entry.id(), Duration.ofMillis(40), "421 try later");
        assertThat(ports().outbox().delivery(entry.id()))
                .contains(new Delivery(Delivery.State.QUEUED, 1, "421 try later"));
        ports().letPass(Duration.ofMillis(45));
        assertThat(ports().outbox().claim(10, LONG_LEASE)).containsExactly(new ClaimedEntry(entry, 1));
    }

    @Test
    default void work_to_retry_does_not_come_before_the_pause() {
        Postings postings = new Postings(ports());
        OutboxEntry entry = claimed(postings);
        ports().outbox().retryLater(entry.id(), Duration.ofHours(1), "");
        OutboxEntry next = postings.post();
        assertThat(ports().outbox().claim(entry.id(), LONG_LEASE)).isEmpty();
        assertThat(postings.claim(10, LONG_LEASE)).containsExactly(next.id());
    }

    @Test
    default void work_whose_time_is_over_is_closed_with_its_secret_erased_instead_of_handed_out() {
        Postings postings = new Postings(ports());
        OutboxEntry late = overdue(postings);
        isStored(late, true);
        OutboxEntry good = postings.post();
        assertThat(postings.claim(10, LONG_LEASE)).containsExactly(good.id());
        assertThat(ports().outbox().delivery(late.id())).contains(new Delivery(Delivery.State.FAILED, 0, "EXPIRED"));
        isStored(late, false);
    }

    @Test
    default void work_whose_time_is_over_is_not_handed_out_by_its_id_either() {
        OutboxEntry late = overdue(new Postings(ports()));
        assertThat(ports().outbox().claim(late.id(), LONG_LEASE)).isEmpty();
        assertThat(ports().outbox().delivery(late.id()).orElseThrow().state()).isEqualTo(Delivery.State.FAILED);
    }

    private static OutboxEntry overdue(Postings postings) {
        SealedSecret secret = new SealedSecret("k1", "seal-" + UUID.randomUUID());
        return postings.post(OutboxEntry.Work.SEND_CODE, secret, postings.now().minusMillis(1));
    }

    @Test
    default void a_worker_that_reports_after_its_lease_ended_is_still_heard() {
        Postings postings = new Postings(ports());
        OutboxEntry entry = postings.post();
        ports().outbox().claim(entry.id(), Duration.ofMillis(1));
        ports().letPass(Duration.ofMillis(5));
        ports().outbox().done(entry.id(), "");
        nothingComesAgain(postings, entry);
    }

    @Test
    default void done_work_is_not_woken_by_a_late_retry() {
        Postings postings = new Postings(ports());
        OutboxEntry entry = claimed(postings);
        ports().outbox().done(entry.id(), "");
        ports().outbox().retryLater(entry.id(), Duration.ZERO, "");
        nothingComesAgain(postings, entry);
        assertThat(ports().outbox().delivery(entry.id()).orElseThrow().state()).isEqualTo(Delivery.State.SENT);
    }

    @Test
    default void A10_reminders_are_counted_with_the_latest_and_whether_one_was_refused() {
        Postings postings = new Postings(ports());
        Instant before = postings.now();
        assertThat(reminded(postings, before)).isEmpty();
        OutboxEntry first = postings.post(OutboxEntry.Work.SEND_REMINDER, null, null);
        postings.post(OutboxEntry.Work.SEND_LINKED_NOTICE, null, null);
        ports().outbox().failed(first.id(), "EXPIRED");
        assertThat(reminded(postings, before)).containsExactly(new Reminded(1, first.createdAt(), false));
        ports().letPass(Duration.ofMillis(5));
        OutboxEntry second = postings.post(OutboxEntry.Work.SEND_REMINDER, null, null);
        ports().outbox().failed(second.id(), "SUPERSEDED");
        assertThat(reminded(postings, before)).containsExactly(new Reminded(2, second.createdAt(), false));
        OutboxEntry third = postings.post(OutboxEntry.Work.SEND_REMINDER, null, null);
        ports().outbox().failed(third.id(), "550 no such mailbox");
        assertThat(reminded(postings, before)).containsExactly(new Reminded(3, third.createdAt(), true));
        assertThat(reminded(postings, third.createdAt().plusMillis(1))).isEmpty();
        assertThat(ports().outbox().reminded(first.user().tenant(), Set.of(), before))
                .isEmpty();
        assertThat(ports().outbox()
                        .reminded(
                                new Scene(ports()).tenant(), Set.of(first.user().user()), before))
                .as("the same id in another tenant")
                .isEmpty();
    }

    private Collection<Reminded> reminded(Postings postings, Instant since) {
        UserKey user = postings.user();
        return ports().outbox()
                .reminded(user.tenant(), Set.of(user.user()), since)
                .values();
    }

    private OutboxEntry claimed(Postings postings) {
        OutboxEntry entry = postings.post();
        assertThat(postings.claim(1, LONG_LEASE)).containsExactly(entry.id());
        return entry;
    }

    private void nothingComesAgain(Postings postings, OutboxEntry entry) {
        ports().letPass(Duration.ofMillis(5));
        assertThat(postings.claim(10, Duration.ofMillis(1))).isEmpty();
        assertThat(ports().outbox().claim(entry.id(), LONG_LEASE)).isEmpty();
    }

    private void isStored(OutboxEntry entry, boolean expected) {
        String secret = Objects.requireNonNull(entry.secret()).base64();
        ports().everythingStored()
                .ifPresent(all -> assertThat(all.contains(secret)).isEqualTo(expected));
    }
}
