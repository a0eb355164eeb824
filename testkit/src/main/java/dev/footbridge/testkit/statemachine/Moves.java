package dev.footbridge.testkit.statemachine;

import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.testkit.statemachine.Move.Guess;
import dev.footbridge.testkit.statemachine.Move.OfUser;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Sequences of moves, with those that lead somewhere more often than the rest. */
final class Moves {
    static final int USERS = 3;
    static final int ADDRESSES = 3;
    private static final int LONGEST = 60;

    private Moves() {}

    static Arbitrary<List<Move>> sequences() {
        Arbitrary<List<Move>> stretch = Arbitraries.frequencyOf(
                Tuple.of(12, ofUser().map(List::of)),
                Tuple.of(5, time().map(List::of)),
                Tuple.of(2, race().map(List::of)),
                Tuple.of(1, Combinators.combine(user(), address(), part()).as(Moves::selfService)),
                Tuple.of(1, Combinators.combine(user(), address(), part()).as(Moves::byAdministrator)),
                Tuple.of(1, Combinators.combine(user(), address(), part()).as(Moves::guessing)),
                Tuple.of(1, Combinators.combine(user(), address(), back()).as(Moves::resending)),
                Tuple.of(1, Combinators.combine(user(), address(), mostly(true)).as(Moves::lastMoment)),
                Tuple.of(1, Combinators.combine(user(), address()).as(Moves::changedMind)));
        return stretch.list()
                .ofMinSize(1)
                .ofMaxSize(LONGEST)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(stretches -> stretches.stream().flatMap(List::stream).toList());
    }

    private static List<Move> selfService(int user, int address, int part) {
        return List.<Move>of(
                        new Move.TimePasses(Duration.ofMinutes(5)),
                        new Move.RequestCode(user, address),
                        new Move.SubmitCode(user, Guess.OWN_CODE, 0),
                        new Move.AccountAnswer(user, true, 0))
                .subList(0, part);
    }

    private static List<Move> byAdministrator(int user, int address, int part) {
        return List.<Move>of(
                        new Move.TimePasses(Duration.ofMinutes(5)),
                        new Move.SendLink(user, address, Replace.KEEP_UNTIL_PROVEN),
                        new Move.ConfirmLink(user, true, 0),
                        new Move.AccountAnswer(user, true, 0))
                .subList(0, part);
    }

    private static List<Move> guessing(int user, int address, int part) {
        Stream<Move> begin = Stream.of(new Move.TimePasses(Duration.ofMinutes(5)), new Move.RequestCode(user, address));
        Stream<Move> guesses = Stream.generate(() -> new Move.SubmitCode(user, Guess.WRONG, 0));
        return Stream.concat(begin, guesses.limit(1 + 2L * part)).toList();
    }

    private static List<Move> resending(int user, int address, int back) {
        return List.of(
                new Move.TimePasses(Duration.ofHours(1)),
                new Move.RequestCode(user, address),
                new Move.TimePasses(Duration.ofSeconds(61)),
                new Move.RequestCode(user, address),
                new Move.TimePasses(Duration.ofSeconds(61)),
                new Move.RequestCode(user, address),
                new Move.SubmitCode(user, Guess.OWN_CODE, back));
    }

    /** A code is typed in the moment when its time is over, or in the one before. */
    private static List<Move> lastMoment(int user, int address, boolean over) {
        return List.of(
                new Move.TimePasses(Duration.ofHours(1)),
                new Move.RequestCode(user, address),
                new Move.TimePasses(Duration.ofMinutes(15).minusMillis(over ? 0 : 1)),
                new Move.SubmitCode(user, Guess.OWN_CODE, 0));
    }

    /** An address is proven beside the present link, given up, and another one proven; then the first answer arrives. */
    private static List<Move> changedMind(int user, int address) {
        return List.of(
                new Move.TimePasses(Duration.ofMinutes(5)),
                new Move.SendLink(user, address, Replace.KEEP_UNTIL_PROVEN),
                new Move.ConfirmLink(user, true, 0),
                new Move.Cancel(user),
                new Move.TimePasses(Duration.ofMinutes(5)),
                new Move.SendLink(user, (address + 1) % ADDRESSES, Replace.KEEP_UNTIL_PROVEN),
                new Move.ConfirmLink(user, true, 0),
                new Move.AccountAnswer(user, true, 1));
    }

    /** How much of a stretch happens; most often all. */
    private static Arbitrary<Integer> part() {
        return Arbitraries.frequency(Tuple.of(1, 2), Tuple.of(1, 3), Tuple.of(4, 4));
    }

    private static Arbitrary<Move.TimePasses> time() {
        return Arbitraries.of(
                        Duration.ofMillis(1),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(61),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(15).minusMillis(1),
                        Duration.ofMinutes(15),
                        Duration.ofHours(1),
                        Duration.ofHours(24).minusMillis(1),
                        Duration.ofHours(24),
                        Duration.ofDays(5))
                .map(Move.TimePasses::new);
    }

    private static Arbitrary<Move.Race> race() {
        return Combinators.combine(ofUser(), ofUser()).as(Move.Race::new);
    }

    private static Arbitrary<OfUser> ofUser() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Combinators.combine(user(), address()).as(Move.RequestCode::new)),
                Tuple.of(
                        3,
                        Combinators.combine(user(), address(), Arbitraries.of(Replace.class))
                                .as(Move.SendLink::new)),
                Tuple.of(6, submit(Guess.OWN_CODE)),
                Tuple.of(6, submit(Guess.WRONG)),
                Tuple.of(1, submit(Guess.CODE_OF_NEXT_USER)),
                Tuple.of(4, Combinators.combine(user(), mostly(true), back()).as(Move.ConfirmLink::new)),
                Tuple.of(1, Combinators.combine(user(), back()).as(Move.RejectLink::new)),
                Tuple.of(7, Combinators.combine(user(), mostly(true), back()).as(Move.AccountAnswer::new)),
                Tuple.of(1, Combinators.combine(user(), address()).as(Move.SaveAddress::new)),
                Tuple.of(1, user().map(Move.ClearAddress::new)),
                Tuple.of(1, user().map(Move.Cancel::new)),
                Tuple.of(
                        1,
                        Combinators.combine(user(), Arbitraries.of(UnlinkReason.class))
                                .as(Move.Remove::new)),
                Tuple.of(1, user().map(Move.Expire::new)),
                Tuple.of(1, user().map(Move.Deactivate::new)));
    }

    private static Arbitrary<OfUser> submit(Guess guess) {
        return Combinators.combine(user(), back()).as((user, back) -> new Move.SubmitCode(user, guess, back));
    }

    private static Arbitrary<Integer> user() {
        return Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(2, 1), Tuple.of(1, 2));
    }

    private static Arbitrary<Integer> address() {
        return Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(2, 1), Tuple.of(1, 2));
    }

    private static Arbitrary<Integer> back() {
        return Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(2, 1), Tuple.of(1, 2), Tuple.of(1, 5));
    }

    private static Arbitrary<Boolean> mostly(boolean value) {
        return Arbitraries.frequency(Tuple.of(5, value), Tuple.of(1, !value));
    }
}
