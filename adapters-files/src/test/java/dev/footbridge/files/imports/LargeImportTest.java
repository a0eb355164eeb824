package dev.footbridge.files.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.files.Company;
import dev.footbridge.files.imports.AddressImport.RunAnswer;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.ImportRun.Headway;
import dev.footbridge.imports.ImportRun.Stage;
import dev.footbridge.imports.Verdict;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Imports of more changes than anybody shall wait for. */
class LargeImportTest {
    private static final int PEOPLE = 2 * Batches.SIZE + 500;

    private final Company company = new Company();
    private final Importing importing = new Importing(company, 1);

    @Test
    void T4_many_changes_are_begun_at_once_and_done_in_the_background_in_the_name_of_whoever_asked()
            throws IOException {
        ImportRun run = preview(2);
        RunAnswer answer = apply(run);
        assertThat(answer).isInstanceOfSatisfying(RunAnswer.Begun.class, begun -> {
            assertThat(begun.run().stage()).isEqualTo(Stage.APPLYING);
            assertThat(begun.run().due()).isEqualTo(2);
        });
        assertThat(company.saved(person(0))).isNull();
        assertThat(importing.imports.worker().runOnce()).isEqualTo(1);
        assertThat(now(run).stage()).isEqualTo(Stage.APPLIED);
        assertThat(company.saved(person(0))).isEqualTo(EmailAddress.of("p0@acme.example"));
        assertThat(company.world.audit().timeline(new UserKey(Company.ACME, person(0)), 9))
                .extracting(entry -> entry.actor())
                .containsExactly(Actor.administrator(Company.ADMINISTRATOR.user(), Actor.Channel.JOB, null));
        assertThat(importing.imports.worker().runOnce()).isZero();
    }

    @Test
    void one_change_is_not_worth_a_wait_for_the_background() throws IOException {
        assertThat(apply(preview(1))).isInstanceOf(RunAnswer.Finished.class);
    }

    @Test
    void O3_two_administrators_cannot_start_it_twice() throws IOException {
        ImportRun run = preview(2);
        apply(run);
        assertThat(apply(run)).isEqualTo(new RunAnswer.AtAnotherStage(Stage.APPLYING));
        assertThat(importing.imports.undo(Company.ACME, run.id(), Company.ADMINISTRATOR))
                .isEqualTo(new RunAnswer.AtAnotherStage(Stage.APPLYING));
    }

    @Test
    void headway_shows_and_whoever_closes_leaves_the_rest_to_the_next() throws IOException {
        ImportRun run = preview(PEOPLE);
        apply(run);
        AtomicInteger asked = new AtomicInteger();
        importing.imports.worker().runWhile(() -> asked.getAndIncrement() < 1);
        assertThat(now(run).stage()).isEqualTo(Stage.APPLYING);
        assertThat(now(run).headway())
                .isEqualTo(new Headway(Company.ADMINISTRATOR.user(), 2 * Batches.SIZE, 2 * Batches.SIZE + 1));
        assertThat(importing.imports.progress(now(run)))
                .containsEntry(Verdict.UPDATED, 2 * Batches.SIZE)
                .containsEntry(Verdict.WILL_UPDATE, 500);
        assertThat(importing.imports.worker().runOnce()).isEqualTo(1);
        assertThat(now(run).counts()).containsOnlyKeys(Verdict.UPDATED).containsEntry(Verdict.UPDATED, PEOPLE);
    }

    @Test
    void O3_what_a_node_had_done_when_it_died_is_taken_up_after_its_lease() throws IOException {
        ImportRun run = preview(2);
        apply(run);
        // It has leased the run and saved an address, but not yet written that down.
        assertThat(importing.runs.claim(ImportWorker.LEASE)).isPresent();
        company.saves(person(0), "p0@acme.example");
        assertThat(importing.imports.worker().runOnce()).isZero();
        company.world.clock().advance(ImportWorker.LEASE);
        assertThat(importing.imports.worker().runOnce()).isEqualTo(1);
        assertThat(now(run).counts()).containsOnlyKeys(Verdict.UPDATED);
    }

    @Test
    void whoever_was_held_up_longer_than_the_lease_leaves_the_run_to_whoever_took_it_over() throws IOException {
        ImportRun run = preview(2);
        apply(run);
        ImportRun held = importing.runs.claim(Duration.ZERO).orElseThrow();
        importing.imports.worker().runOnce();
        importing.imports.undo(Company.ACME, run.id(), Company.ADMINISTRATOR);
        importing.imports.worker().runOnce();
        importing.imports.worker().finish(held, Company.ADMINISTRATOR);
        assertThat(company.saved(person(0))).isNull();
        assertThat(now(run).stage()).isEqualTo(Stage.UNDONE);
        assertThat(now(run).counts()).containsOnlyKeys(Verdict.UNDONE);
    }

    @Test
    void a_run_that_goes_wrong_does_not_hold_up_the_others_and_comes_again() throws IOException {
        ImportRun run = preview(2);
        ImportRun other = preview(2);
        apply(run);
        apply(other);
        company.broken = true;
        assertThat(importing.imports.worker().runOnce()).isEqualTo(2);
        company.broken = false;
        assertThat(now(run).stage()).isEqualTo(Stage.APPLYING);
        company.world.clock().advance(ImportWorker.LEASE);
        assertThat(importing.imports.worker().runOnce()).isEqualTo(2);
        assertThat(now(run).stage()).isEqualTo(Stage.APPLIED);
        assertThat(now(other).stage()).isEqualTo(Stage.APPLIED);
    }

    @Test
    void old_runs_are_forgotten_and_the_newest_come_first() throws IOException {
        ImportRun old = preview(1);
        company.world.clock().advance(Duration.ofDays(3));
        ImportRun run = preview(1);
        assertThat(importing.imports.newest(Company.ACME, 9))
                .extracting(ImportRun::id)
                .containsExactly(run.id(), old.id());
        assertThat(importing.runs.forget(Duration.ofDays(2))).isEqualTo(1);
        assertThat(importing.imports.newest(Company.ACME, 9))
                .extracting(ImportRun::id)
                .containsExactly(run.id());
    }

    @Test
    void background_work_does_what_was_begun_until_it_is_closed() throws IOException {
        ImportRun run = preview(2);
        apply(run);
        ImportWork work = ImportWork.start(importing.imports.worker());
        try {
            await().until(() -> now(run).stage() == Stage.APPLIED);
        } finally {
            work.close();
        }
        ImportRun other = preview(2);
        importing.imports.undo(Company.ACME, run.id(), Company.ADMINISTRATOR);
        assertThat(now(run).stage()).isEqualTo(Stage.UNDOING);
        assertThat(now(other).stage()).isEqualTo(Stage.PREVIEWED);
    }

    private ImportRun preview(int people) throws IOException {
        List<String> rows = IntStream.range(0, people)
                .mapToObj(i -> "p" + i + ";;p" + i + "@acme.example")
                .toList();
        for (int i = 0; i < people; i++) {
            if (!company.people.containsKey(person(i))) {
                company.person("p" + i, "");
            }
        }
        return importing.preview(rows.toArray(String[]::new));
    }

    private RunAnswer apply(ImportRun run) {
        return importing.imports.apply(Company.ACME, run.id(), Company.ADMINISTRATOR);
    }

    private ImportRun now(ImportRun run) {
        return importing.imports.find(Company.ACME, run.id()).orElseThrow();
    }

    private static UserId person(int number) {
        return new UserId("p" + number);
    }
}
