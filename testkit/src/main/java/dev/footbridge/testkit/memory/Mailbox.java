package dev.footbridge.testkit.memory;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.spi.Mailer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everybody's mailbox, without SMTP: what Footbridge sends is here at once, so that a test looks it up and never waits.
 * Answers as a script says, and keeps what it accepted.
 */
public final class Mailbox implements Mailer {
    private final List<Mail> accepted = new ArrayList<>();
    private final Deque<Result> script = new ArrayDeque<>();

    @Override
    public synchronized Result send(Mail mail) {
        Result result = script.isEmpty() ? new Result(Result.Kind.ACCEPTED, "250 kept") : script.pop();
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
    public List<Mail> to(EmailAddress address) {
        return all().stream().filter(mail -> mail.to().equals(address)).toList();
    }

    /** How many mails an address got. */
    public int countTo(EmailAddress address) {
        return to(address).size();
    }

    /** The digits of the newest code for an address. */
    public Optional<String> newestCodeTo(EmailAddress address) {
        return newest(address, Content.Code.class).map(Content.Code::digits);
    }

    /** The newest verification link for an address. */
    public Optional<Content.Link> newestLinkTo(EmailAddress address) {
        return newest(address, Content.Link.class);
    }

    /** The language of the newest mail for an address. */
    public Optional<Locale> newestLanguageTo(EmailAddress address) {
        return newestFirst(address).map(Mail::locale).findFirst();
    }

    private <T extends Content> Optional<T> newest(EmailAddress address, Class<T> kind) {
        return newestFirst(address)
                .map(Mail::content)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private Stream<Mail> newestFirst(EmailAddress address) {
        List<Mail> mails = to(address);
        return Stream.iterate(mails.size() - 1, index -> index >= 0, index -> index - 1)
                .map(mails::get);
    }
}
