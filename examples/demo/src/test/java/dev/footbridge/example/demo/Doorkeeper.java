package dev.footbridge.example.demo;

import com.google.common.util.concurrent.RateLimiter;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.footbridge.example.mailbox.ReceivedMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Lets so many mails a minute into a mail server and no more, and remembers who was sent which. */
final class Doorkeeper implements Consumer<ReceivedMessage> {
    private final Map<String, List<String>> idsByRecipient = new HashMap<>();
    private final RateLimiter pace;
    private int count;

    Doorkeeper(int mailsPerMinute) {
        pace = RateLimiter.create(mailsPerMinute / 60.0);
    }

    /** Counted before the sender hears that it was taken: one that dies meanwhile sends it again. */
    @Override
    public void accept(ReceivedMessage mail) {
        synchronized (this) {
            count++;
            idsByRecipient
                    .computeIfAbsent(mail.to(), recipient -> new ArrayList<>())
                    .addAll(mail.headers().getOrDefault("Message-ID", List.of("none")));
        }
        waits();
    }

    @CanIgnoreReturnValue
    private double waits() {
        return pace.acquire();
    }

    synchronized int count() {
        return count;
    }

    /** Message-IDs of the mails to each recipient, in their order. */
    synchronized Map<String, List<String>> idsByRecipient() {
        return Map.copyOf(idsByRecipient);
    }
}
