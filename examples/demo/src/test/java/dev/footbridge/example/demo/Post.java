package dev.footbridge.example.demo;

import static org.awaitility.Awaitility.await;

import dev.footbridge.example.mailbox.Mailbox;
import dev.footbridge.example.mailbox.ReceivedMessage;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lies in the mailbox, for people who wait for it. */
final class Post {
    private static final Pattern CODE = Pattern.compile("(?m)^([0-9]{6})\\r?$");
    private static final Pattern LINK = Pattern.compile("(http://localhost:[0-9]+/\\S+token=\\S+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Mailbox mailbox;

    Post(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** The code of the newest mail to an address, once one is there beyond those that were. */
    String code(String address, int before) {
        return find(CODE, address, before);
    }

    String link(String address, int before) {
        return find(LINK, address, before);
    }

    int countTo(String address) {
        return to(address).size();
    }

    List<ReceivedMessage> to(String address) {
        return mailbox.messages().stream()
                .filter(message -> message.to().equals(address))
                .toList();
    }

    private String find(Pattern pattern, String address, int before) {
        await().atMost(PATIENCE).until(() -> countTo(address) > before);
        // Newest first; the one that is waited for need not be the very last.
        return to(address).stream()
                .map(message -> pattern.matcher(message.text()))
                .filter(Matcher::find)
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
