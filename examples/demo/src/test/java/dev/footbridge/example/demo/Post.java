package dev.footbridge.example.demo;

import static org.awaitility.Awaitility.await;

import dev.footbridge.example.mailbox.Mailbox;
import dev.footbridge.example.mailbox.ReceivedMessage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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

    /** Of the mails beyond those that were; others may come in between. */
    private String find(Pattern pattern, String address, int before) {
        return await().atMost(PATIENCE)
                .until(() -> newest(pattern, address, before), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<String> newest(Pattern pattern, String address, int before) {
        List<ReceivedMessage> all = to(address);
        // Newest first.
        return all.stream()
                .limit(Math.max(0, all.size() - before))
                .map(message -> pattern.matcher(message.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }
}
