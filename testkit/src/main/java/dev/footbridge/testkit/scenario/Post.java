package dev.footbridge.testkit.scenario;

import dev.footbridge.MyStatus;
import dev.footbridge.account.AccountKey;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.spi.Mailer.Content;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the user has at hand: codes and links from the mailbox, and the account. */
final class Post {
    private final Stage stage;

    Post(Stage stage) {
        this.stage = stage;
    }

    String newestCode() {
        MyStatus status = stage.status();
        MyStatus.OpenChallenge challenge = status.challenge();
        EmailAddress address = challenge == null ? status.address() : challenge.address();
        if (address == null) {
            throw new AssertionError(stage.name() + " has not asked for a code, or gave it up" + stage.lastRefusal());
        }
        return stage.mailbox()
                .newestCodeTo(address)
                .orElseThrow(() -> new AssertionError("No code came to " + address.display() + stage.lastRefusal()));
    }

    /** The smallest number that was never drawn in this scenario. */
    String codeThatWasNeverSent() {
        Set<String> sent = stage.mailbox().all().stream()
                .filter(mail -> mail.content() instanceof Content.Code)
                .map(mail -> ((Content.Code) mail.content()).digits())
                .collect(Collectors.toSet());
        String pattern = "%0" + stage.footbridge().policy().code().length() + "d";
        return IntStream.iterate(0, number -> number + 1)
                .mapToObj(number -> String.format(Locale.ROOT, pattern, number))
                .filter(code -> !sent.contains(code))
                .findFirst()
                .orElseThrow();
    }

    String newestToken(EmailAddress address) {
        String link = stage.mailbox()
                .newestLinkTo(address)
                .map(found -> found.address().getRawQuery())
                .orElseThrow(() ->
                        new AssertionError("No verification link came to " + address.display() + stage.lastRefusal()));
        return link.substring(link.indexOf("token=") + "token=".length());
    }

    AccountKey accountOf(MyStatus status) {
        return stage.ports()
                .provisioning()
                .load(status.user())
                .map(snapshot -> snapshot.provisioning().state())
                .filter(Linked.class::isInstance)
                .map(state -> ((Linked) state).account())
                .orElseThrow(() ->
                        new AssertionError(stage.name() + " is not linked, so there is no account to sign in with"));
    }
}
