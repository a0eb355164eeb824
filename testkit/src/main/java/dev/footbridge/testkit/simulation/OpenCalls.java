package dev.footbridge.testkit.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** The calls that have begun and not ended: the last one runs, the others are stopped at a port. */
final class OpenCalls {
    private final Chronicle chronicle;
    private final Deque<Call> open = new ArrayDeque<>();

    OpenCalls(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    int depth() {
        return open.size();
    }

    Call current() {
        return open.getLast();
    }

    void begin(Call call) {
        note(call.what());
        open.addLast(call);
    }

    void end(String how) {
        Call call = open.removeLast();
        note("-> " + how + " (" + call.what() + ")");
    }

    void forEach(Consumer<Call> work) {
        open.forEach(work);
    }

    void note(String what) {
        chronicle.note(open.size(), what);
    }
}
