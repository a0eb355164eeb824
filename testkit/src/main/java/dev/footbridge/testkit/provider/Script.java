package dev.footbridge.testkit.provider;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is to go wrong next; whatever is not in it goes right. */
final class Script {
    private final Map<Endpoint, Deque<ServerFault>> faults = new EnumMap<>(Endpoint.class);
    private final Deque<IdTokenVariant> tokens = new ArrayDeque<>();
    private final Deque<CallbackFault> callbacks = new ArrayDeque<>();

    synchronized void add(Endpoint endpoint, List<ServerFault> next) {
        faults.computeIfAbsent(endpoint, e -> new ArrayDeque<>()).addAll(next);
    }

    synchronized void addTokens(List<IdTokenVariant> next) {
        tokens.addAll(next);
    }

    synchronized void addCallbacks(List<CallbackFault> next) {
        callbacks.addAll(next);
    }

    synchronized Optional<ServerFault> fault(Endpoint endpoint) {
        return Optional.ofNullable(faults.get(endpoint)).map(Deque::poll);
    }

    synchronized IdTokenVariant token() {
        IdTokenVariant next = tokens.poll();
        return next == null ? IdTokenVariant.RIGHT : next;
    }

    synchronized Optional<CallbackFault> callback() {
        return Optional.ofNullable(callbacks.poll());
    }

    synchronized void clear() {
        faults.clear();
        tokens.clear();
        callbacks.clear();
    }
}
