package dev.footbridge.testkit.contract;

import static dev.footbridge.testkit.contract.Postings.LONG_LEASE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.spi.ClaimedEntry;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.testkit.Together;
import dev.footbridge.verification.SealedSecret;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Work is leased to one worker at a time. */
public interface OutboxClaimContract extends StoreContract {

    @Test
    default void an_empty_outbox_gives_nothing() {
        assertThat(ports().outbox().claim(10, LONG_LEASE)).isEmpty();
    }

    @Test
    default void every_kind_of_work_comes_out_as_it_went_in() {
        Postings postings = new Postings(ports());
        for (OutboxEntry.Work work : OutboxEntry.Work.values()) {
            OutboxEntry plain = postings.post(work, null, null);
            assertThat(ports().outbox().claim(10, LONG_LEASE)).containsExactly(new ClaimedEntry(plain, 0));
            SealedSecret secret = new SealedSecret("key-2026", "c2Vj-cmV0_");
            OutboxEntry full = postings.post(work, secret, postings.now().plusSeconds(900));
            assertThat(ports().outbox().claim(10, LONG_LEASE)).containsExactly(new ClaimedEntry(full, 0));
        }
    }

    @Test
    default void the_oldest_work_comes_first() {
        Postings postings = new Postings(ports());
        OutboxEntry third = postings.aged(Duration.ofMinutes(1));
        OutboxEntry second = postings.aged(Duration.ofMinutes(2));
        OutboxEntry fourth = postings.aged(Duration.ofSeconds(1));
        OutboxEntry first = postings.aged(Duration.ofMinutes(3));
        postings.post(List.of(third, second, fourth, first));
        assertThat(postings.claim(3, LONG_LEASE)).containsExactly(first.id(), second.id(), third.id());
        assertThat(postings.claim(3, LONG_LEASE)).containsExactly(fourth.id());
    }

    @Test
    default void leased_work_is_given_to_nobody_else() {
        Postings postings = new Postings(ports());
        OutboxEntry entry = postings.post();
        assertThat(postings.claim(10, LONG_LEASE)).containsExactly(entry.id());
        assertThat(postings.claim(10, LONG_LEASE)).isEmpty();
        assertThat(ports().outbox().claim(entry.id(), LONG_LEASE)).isEmpty();
    }

    @Test
    default void one_entry_can_be_leased_by_its_id() {
        Postings postings = new Postings(ports());
        OutboxEntry other = postings.post();
        OutboxEntry entry = postings.post();
        assertThat(ports().outbox().claim(entry.id(), LONG_LEASE)).contains(new ClaimedEntry(entry, 0));
        assertThat(ports().outbox().claim(entry.id(), LONG_LEASE)).isEmpty();
        assertThat(ports().outbox().claim(UUID.randomUUID(), LONG_LEASE)).isEmpty();
        assertThat(postings.claim(10, LONG_LEASE)).containsExactly(other.id());
    }

    @Test
    default void G14_a_lease_that_ran_out_frees_the_work() {
        Postings postings = new Postings(ports());
        OutboxEntry entry = postings.post();
        assertThat(postings.claim(10, Duration.ofMillis(1))).containsExactly(entry.id());
        ports().letPass(Duration.ofMillis(5));
        assertThat(ports().outbox().claim(10, Duration.ofMillis(1))).containsExactly(new ClaimedEntry(entry, 1));
        ports().letPass(Duration.ofMillis(5));
        assertThat(ports().outbox().claim(entry.id(), LONG_LEASE)).contains(new ClaimedEntry(entry, 2));
    }

    @Test
    default void case_300_parallel_workers_take_every_entry_once() {
        Postings postings = new Postings(ports());
        List<OutboxEntry> entries = Stream.generate(() -> postings.aged(Duration.ofMinutes(1)))
                .limit(200)
                .toList();
        postings.post(entries);
        List<List<UUID>> taken = Together.run(8, i -> untilNothingIsLeft(postings));
        assertThat(taken.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        entries.stream().map(OutboxEntry::id).toList());
    }

    @Test
    default void of_workers_who_race_for_one_entry_one_gets_it() {
        Postings postings = new Postings(ports());
        for (int round = 0; round < 10; round++) {
            UUID id = postings.post().id();
            List<Integer> got = Together.run(8, i -> {
                Optional<ClaimedEntry> byId = i % 2 == 0 ? ports().outbox().claim(id, LONG_LEASE) : Optional.empty();
                return i % 2 == 0
                        ? byId.stream().toList().size()
                        : postings.claim(10, LONG_LEASE).size();
            });
            // A worker that looks while another one holds the row may go away empty-handed, never two with it.
            assertThat(got.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
        }
    }

    private static List<UUID> untilNothingIsLeft(Postings postings) {
        List<UUID> mine = new ArrayList<>();
        List<UUID> some = postings.claim(7, LONG_LEASE);
        while (!some.isEmpty()) {
            mine.addAll(some);
            some = postings.claim(7, LONG_LEASE);
        }
        return mine;
    }
}
