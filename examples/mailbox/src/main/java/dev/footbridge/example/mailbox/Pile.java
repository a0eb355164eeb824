package dev.footbridge.example.mailbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The messages kept, newest first; the oldest fall off beyond the limit. */
final class Pile {

    static final int LIMIT = 1000;

    private final Deque<ReceivedMessage> messages = new ArrayDeque<>();

    synchronized void add(ReceivedMessage message) {
        messages.addFirst(message);
        if (messages.size() > LIMIT) {
            messages.removeLast();
        }
    }

    synchronized List<ReceivedMessage> all() {
        return List.copyOf(messages);
    }

    List<ReceivedMessage> to(String address) {
        return all().stream()
                .filter(message -> message.to().equalsIgnoreCase(address))
                .toList();
    }

    Optional<ReceivedMessage> find(String id) {
        return all().stream().filter(message -> message.id().equals(id)).findFirst();
    }

    synchronized void clear() {
        messages.clear();
    }
}
