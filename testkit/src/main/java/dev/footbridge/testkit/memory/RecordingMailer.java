package dev.footbridge.testkit.memory;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.spi.Mailer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps every accepted mail, and answers as a script says. */
public final class RecordingMailer implements Mailer {
    private final List<Mail> accepted = new ArrayList<>();
    private final Deque<Result> script = new ArrayDeque<>();

    @Override
    public synchronized Result send(Mail mail) {
        Result result = script.isEmpty() ? new Result(Result.Kind.ACCEPTED, "250 recorded") : script.pop();
        if (result.kind() == Result.Kind.ACCEPTED) {
            accepted.add(mail);
        }
        return result;
    }

    /** The next mails get these answers, in this order; after them all are accepted again. */
    public synchronized void answerNext(Result.Kind... kinds) {
        Stream.of(kinds).map(kind -> new Result(kind, "scripted")).forEach(script::add);
    }

    /** Everything that was accepted, oldest first. */
    public synchronized List<Mail> all() {
        return List.copyOf(accepted);
    }

    /** What was accepted for an address, oldest first. */
    public synchronized List<Mail> to(EmailAddress address) {
        return accepted.stream().filter(mail -> mail.to().equals(address)).toList();
    }

    /** The digits of the newest code for an address. */
    public Optional<String> newestCodeTo(EmailAddress address) {
        return newest(address, Content.Code.class).map(Content.Code::digits);
    }

    /** The newest verification link for an address. */
    public Optional<Content.Link> newestLinkTo(EmailAddress address) {
        return newest(address, Content.Link.class);
    }

    private <T extends Content> Optional<T> newest(EmailAddress address, Class<T> kind) {
        List<T> contents = new ArrayList<>(to(address).stream()
                .map(Mail::content)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList());
        Collections.reverse(contents);
        return contents.stream().findFirst();
    }
}
