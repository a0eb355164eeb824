package dev.footbridge.testkit.simulation;

import dev.footbridge.Footbridge;
import dev.footbridge.testkit.MovableClock;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where moves are made: the nodes, the world around them, and the calls under way. */
record Stage(
        Chance chance,
        MovableClock clock,
        OpenCalls calls,
        Interruptions interruptions,
        SimulatedHost host,
        SimulatedProvider provider,
        SimulatedMailServer mail,
        Truth truth,
        Oracle oracle,
        List<Node> nodes) {

    /** Somebody calls a service on one of the nodes. */
    <R> void call(String what, Function<Footbridge, R> body) {
        call(what, null, body, (call, result) -> {});
    }

    /**
     * @param presented the digits or the token that are handed in, or null
     * @param learns what whoever called comes to know
     */
    <R> void call(String what, @Nullable String presented, Function<Footbridge, R> body, BiConsumer<Call, R> learns) {
        Node node = chance.pick(nodes);
        Call call = new Call(node + ": " + what, presented);
        calls.begin(call);
        calls.end(outcome(node, call, body, learns));
        oracle.holds();
    }

    private <R> String outcome(Node node, Call call, Function<Footbridge, R> body, BiConsumer<Call, R> learns) {
        try {
            R result = body.apply(node.footbridge());
            Rule.holds(
                    "A2: sessions end with a link after activation",
                    call.hostMoved()
                            || call.sessionsToEnd().stream()
                                    .noneMatch(user -> truth.moment(user).legacyClosed()));
            learns.accept(call, result);
            return Told.of(result);
        } catch (NodeCrash crash) {
            node.startAnewIfOver();
            return "crash";
        } catch (ConnectionLost lost) {
            Rule.holds("no fault without a reason", call.wasDisturbed());
            return "fault";
        } catch (RuntimeException fault) {
            throw new AssertionError("a fault that nobody made", fault);
        }
    }

    /** Something happens outside. */
    void happens(String what) {
        calls.note(what);
    }
}
