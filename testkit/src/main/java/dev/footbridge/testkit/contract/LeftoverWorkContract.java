package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.EventKind;
import dev.footbridge.bulk.BulkJob;
import dev.footbridge.bulk.JobState;
import dev.footbridge.bulk.Result;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.provisioning.Verified;
import dev.footbridge.spi.BulkJobStore.Recipient;
import dev.footbridge.spi.Leftovers.Kind;
import dev.footbridge.spi.LinkTokenDigest;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.spi.Saved;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which outgoing work and which digests of links may go, and that nothing that somebody still asks for does. */
public interface LeftoverWorkContract extends StoreContract {

    @Test
    default void work_goes_once_it_has_been_over_for_long_enough() {
        Postings postings = new Postings(ports());
        Remains remains = new Remains(ports());
        OutboxEntry sent = postings.post();
        OutboxEntry failed = postings.post();
        OutboxEntry leased = postings.post();
        OutboxEntry waiting = postings.post();
        ports().outbox().claim(leased.id(), Postings.LONG_LEASE);
        ports().outbox().done(sent.id(), "");
        ports().outbox().failed(failed.id(), "");
        ports().letPass(Remains.AGE.plusMillis(2));
        remains.remove(Kind.WORK, Duration.ofHours(1));
        assertThat(ports().outbox().delivery(sent.id())).as("young").isPresent();
        remains.removeAll();
        assertThat(ports().outbox().delivery(sent.id())).isEmpty();
        assertThat(ports().outbox().delivery(failed.id())).isEmpty();
        assertThat(ports().outbox().delivery(leased.id())).isPresent();
        assertThat(ports().outbox().delivery(waiting.id())).isPresent();
        ports().outbox().done(leased.id(), "");
    }

    @Test
    default void batches_of_any_size_come_to_all_rows() {
        for (int size = 1; size <= 4; size++) {
            Postings postings = new Postings(ports());
            List<UUID> gone = new ArrayList<>();
            List<UUID> left = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                gone.add(postings.post().id());
                left.add(postings.post().id());
            }
            gone.forEach(id -> ports().outbox().done(id, ""));
            ports().letPass(Remains.AGE.plusMillis(2));
            int most = size;
            assertThat(new Remains(ports(), most).remove(Kind.WORK)).isEqualTo(4);
            assertThat(gone)
                    .allSatisfy(id -> assertThat(ports().outbox().delivery(id)).isEmpty());
            assertThat(left)
                    .allSatisfy(id -> assertThat(ports().outbox().delivery(id)).isPresent());
        }
    }

    @Test
    default void the_mail_of_a_code_or_link_that_is_kept_stays() {
        Scene scene = new Scene(ports());
        UserKey user = scene.user();
        AwaitingVerification awaiting = Shapes.awaitingLink(Scene.address());
        UUID challenge = awaiting.newest().id();
        assertThat(scene.save(
                        Changes.with(Scene.in(awaiting, scene.load(user)), Changes.mail(challenge, user, scene.now()))))
                .isEqualTo(Saved.SAVED);
        ports().outbox().failed(challenge, "550 no such mailbox");
        pass();
        assertThat(ports().outbox().delivery(challenge)).isPresent();
        scene.save(user, new Unlinked(null, UnlinkReason.NEVER_LINKED));
        pass();
        assertThat(ports().outbox().delivery(challenge)).isEmpty();
    }

    @Test
    default void the_mail_of_a_sending_stays_as_long_as_the_sending_tells_of_it() {
        Jobs jobs = new Jobs(ports());
        BulkJob job = jobs.started();
        Recipient anna = jobs.listed(job, "anna").get(0);
        jobs.mail(anna);
        ports().bulkJobs().settle(job.id(), new Result(anna.user(), Result.Kind.QUEUED, ""));
        ports().outbox().done(anna.mail(), "");
        pass();
        assertThat(ports().bulkJobs().progress(job.id()).sent()).isEqualTo(1);
        assertThat(jobs.become(job, JobState.RUNNING, JobState.DONE)).isTrue();
        pass();
        assertThat(ports().outbox().delivery(anna.mail())).isEmpty();
    }

    @Test
    default void A10_reminders_are_counted_as_long_as_the_preparation_goes_on() {
        Postings postings = new Postings(ports());
        OutboxEntry before = reminder(postings, postings.now().minusSeconds(60));
        inPhase(postings.user(), Phase.PREPARATION, postings.now().minusSeconds(30));
        OutboxEntry counted = reminder(postings, postings.now());
        pass();
        assertThat(ports().outbox().delivery(before.id())).isEmpty();
        assertThat(ports().outbox().delivery(counted.id())).isPresent();
        inPhase(postings.user(), Phase.ACTIVE, postings.now());
        pass();
        assertThat(ports().outbox().delivery(counted.id())).isEmpty();
    }

    @Test
    default void C9_a_link_is_found_as_long_as_it_waits_or_has_proven_what_is_kept() {
        EmailAddress address = Scene.address();
        AwaitingVerification awaiting = Shapes.awaitingLink(address);
        Verified verified = Shapes.verified(address);
        Linked linked = Shapes.linked(address, Shapes.account());
        isFoundIn(awaiting, awaiting.newest().id());
        isFoundIn(verified, Objects.requireNonNull(verified.proof().challenge()));
        isFoundIn(linked, Objects.requireNonNull(linked.proof().challenge()));
        Verified next = Shapes.verified(Scene.address());
        isFoundIn(
                Shapes.linked(Scene.address(), Shapes.account(), next),
                Objects.requireNonNull(next.proof().challenge()));
    }

    private void isFoundIn(ProvisioningState state, UUID challenge) {
        Scene scene = new Scene(ports());
        UserKey user = scene.user();
        LinkTokenDigest digest = new LinkTokenDigest("digest-" + UUID.randomUUID(), challenge);
        LinkTokenDigest stale = new LinkTokenDigest("digest-" + UUID.randomUUID(), UUID.randomUUID());
        assertThat(scene.save(Changes.with(Scene.in(state, scene.load(user)), digest)))
                .isEqualTo(Saved.SAVED);
        assertThat(scene.save(Changes.with(scene.load(user), stale))).isEqualTo(Saved.SAVED);
        new Remains(ports()).remove(Kind.LINKS, Duration.ofHours(1));
        assertThat(ports().provisioning().findLink(stale.digest())).as("young").isPresent();
        pass();
        assertThat(ports().provisioning().findLink(stale.digest())).isEmpty();
        assertThat(ports().provisioning().findLink(digest.digest())).isPresent();
        scene.save(user, new Unlinked(null, UnlinkReason.NEVER_LINKED));
        pass();
        assertThat(ports().provisioning().findLink(digest.digest())).isEmpty();
    }

    private void pass() {
        ports().letPass(Remains.AGE.plusMillis(2));
        new Remains(ports()).removeAll();
    }

    private OutboxEntry reminder(Postings postings, Instant at) {
        OutboxEntry entry = Changes.work(postings.user(), OutboxEntry.Work.SEND_REMINDER, at);
        postings.post(List.of(entry));
        ports().outbox().done(entry.id(), "");
        return entry;
    }

    private void inPhase(UserKey user, Phase phase, Instant since) {
        Tenant tenant = ports().tenants().find(user.tenant()).orElseThrow();
        assertThat(ports().tenants()
                        .save(
                                tenant.inPhase(phase, since),
                                Changes.entry(user.tenant(), EventKind.PHASE_SWITCHED, Shapes.ANY_TIME)))
                .isTrue();
    }
}
