package dev.footbridge.testkit.statemachine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Proof;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.spi.Change;
import dev.footbridge.spi.Saved;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.MovableClock;
import dev.footbridge.testkit.contract.Ports;
import dev.footbridge.testkit.statemachine.Move.OfUser;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plays moves against the core and a store; the time of decisions is the life's own, so that days can pass. */
final class Life {
    /** What a run came across; a run that never gets anywhere proves nothing. */
    enum Reached {
        VERIFIED,
        LINKED,
        REPLACED,
        WRONG_CODE,
        CODES_SPENT,
        DAY_SPENT,
        CONFLICT,
        ADDRESS_TAKEN,
        ACCOUNT_TAKEN
    }

    private final Ports ports;
    private final MovableClock clock = MovableClock.atSomeMorning();
    private final Cast cast;
    private final Decider decider;
    private final AccountWork work;
    private final Oracle oracle;
    private final Map<UserKey, Provisioning> expected = new HashMap<>();
    private final Set<Reached> reached = EnumSet.noneOf(Reached.class);

    Life(Ports ports, Cast cast, Decider decider, AccountWork work, Oracle oracle) {
        this.ports = ports;
        this.cast = cast;
        this.decider = decider;
        this.work = work;
        this.oracle = oracle;
    }

    Set<Reached> play(List<Move> moves) {
        for (Move move : moves) {
            if (move instanceof Move.TimePasses passes) {
                clock.advance(passes.time());
            } else if (move instanceof Move.Race race) {
                race(race);
            } else if (move instanceof OfUser ofUser) {
                decide(ofUser).ifPresent(this::commit);
            }
            whatIsStoredHolds();
        }
        return reached;
    }

    /** What writes nothing is over once it has read, so it comes before the writes of the other. */
    private void race(Move.Race race) {
        Stream.of(decide(race.first()), decide(race.second()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(attempt -> attempt.step().changesAnything()))
                .forEach(this::commit);
    }

    private Optional<Attempt> decide(OfUser move) {
        return decider.decide(move, load(cast.user(move.user())), clock.instant());
    }

    private void commit(Attempt attempt) {
        if (!attempt.step().changesAnything()) {
            oracle.revealed(attempt);
            note(attempt);
            return;
        }
        Saved saved = ports.provisioning().save(change(attempt.after()));
        switch (saved) {
            case SAVED -> saved(attempt);
            case CONFLICT -> {
                reached.add(Reached.CONFLICT);
                decide(attempt.move()).ifPresent(this::commit);
            }
            case ADDRESS_TAKEN -> reached.add(Reached.ADDRESS_TAKEN);
            case ACCOUNT_TAKEN -> accountTaken(attempt);
            case LIMITED -> throw new AssertionError("No limit was asked for");
        }
    }

    private void saved(Attempt attempt) {
        oracle.revealed(attempt);
        Provisioning after = attempt.after();
        expected.put(
                after.key(),
                new Provisioning(after.key(), after.version() + 1, after.epoch(), after.state(), after.usage()));
        note(attempt);
        Set<Proof> former = Proofs.of(attempt.before().state()).keySet();
        Proofs.of(after.state()).forEach((proof, address) -> {
            if (!former.contains(proof)) {
                reached.add(Reached.VERIFIED);
                work.ask(new AccountWork.Asked(after.key(), after.epoch(), address));
            }
        });
    }

    private void note(Attempt attempt) {
        if (!attempt.compared().isEmpty() && !attempt.isAccepted()) {
            reached.add(Reached.WRONG_CODE);
        }
        Refused refused = attempt.step().refusal();
        if (refused != null && refused.refusal() == Refusal.TOO_MANY_TRIES) {
            reached.add(refused.retryAfter() == null ? Reached.CODES_SPENT : Reached.DAY_SPENT);
        }
        boolean linkedBefore = attempt.before().state() instanceof Linked;
        if (attempt.step().changesAnything()
                && attempt.move() instanceof Move.AccountAnswer answer
                && answer.ready()
                && attempt.after().state() instanceof Linked) {
            reached.add(linkedBefore ? Reached.REPLACED : Reached.LINKED);
        }
    }

    /** As the account linking does: the refusal is kept for the administrator to see. */
    private void accountTaken(Attempt attempt) {
        reached.add(Reached.ACCOUNT_TAKEN);
        Provisioning.Step step = load(attempt.before().key())
                .decide(state -> state.accountRefused(AccountRefusal.LINKED_TO_ANOTHER_USER));
        commit(new Attempt(attempt.move(), attempt.at(), step, null, null, attempt.compared()));
    }

    private void whatIsStoredHolds() {
        List<Provisioning> stored = IntStream.range(0, Moves.USERS)
                .mapToObj(number -> load(cast.user(number)))
                .toList();
        oracle.holdsFor(stored);
        for (Provisioning user : stored) {
            assertThat(user).as("no write is lost").isEqualTo(expected.getOrDefault(user.key(), user));
            if (user.state() instanceof Linked linked) {
                assertThat(linked.account())
                        .as("the account is the one that was asked for this address")
                        .isEqualTo(cast.accountOf(linked.address()));
                assertThat(ports.provisioning().findByAccount(user.key().tenant(), linked.account()))
                        .as("I6: the user is found by the account")
                        .contains(user.key());
            }
        }
    }

    private Provisioning load(UserKey user) {
        return ports.provisioning().load(user).orElseThrow().provisioning();
    }

    private static Change change(Provisioning next) {
        return new Change(next, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }
}
