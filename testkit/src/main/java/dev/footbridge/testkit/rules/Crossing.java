package dev.footbridge.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.Answer;
import dev.footbridge.account.AccountKey;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.spi.Mailer.Content;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The steps from unlinked to linked, each with what it is refused for; null says that it was taken. What is due in the
 * background is done after each.
 */
final class Crossing {
    private static final Actor HOLDER = Actor.linkHolder(Actor.Channel.PAGE, null);
    private static final Actor ADMINISTRATOR =
            Actor.administrator(new UserId("the-administrator"), Actor.Channel.PAGE, null);

    private final Company company;

    Crossing(Company company) {
        this.company = company;
    }

    Optional<Refusal> asks(UserKey user, String address) {
        return why(company.footbridge().selfService().requestCode(user, address, Company.by(user)));
    }

    Optional<Refusal> types(UserKey user, String code) {
        return why(company.footbridge().selfService().submitCode(user, code, Company.by(user)));
    }

    Optional<Refusal> typesWrongly(UserKey user) {
        return types(user, neverSent());
    }

    /** From asking to being linked. */
    AccountKey links(UserKey user, String address) {
        assertThat(asks(user, address)).as("why no code is sent to %s", address).isEmpty();
        assertThat(types(user, newestCode(address)))
                .as("why the code is not taken")
                .isEmpty();
        return accountOf(user);
    }

    Optional<Refusal> sendsLink(UserKey user, String address) {
        return sendsLink(user, address, Replace.NOTHING);
    }

    Optional<Refusal> sendsLink(UserKey user, String address, Replace replace) {
        return why(
                company.footbridge().administration().setAddress(user, address, address, true, replace, ADMINISTRATOR));
    }

    Optional<Refusal> removesLink(UserKey user) {
        return why(company.footbridge().administration().removeLink(user, ADMINISTRATOR));
    }

    Optional<Refusal> looksAt(String token) {
        return why(company.footbridge().verificationLinks().preview(token));
    }

    Optional<Refusal> confirms(String token) {
        return why(company.footbridge().verificationLinks().confirm(token, HOLDER));
    }

    String newestCode(String address) {
        return company.mailbox()
                .newestCodeTo(EmailAddress.of(address))
                .orElseThrow(() -> new AssertionError("No code came to " + address));
    }

    String newestToken(String address) {
        String query = company.mailbox()
                .newestLinkTo(EmailAddress.of(address))
                .orElseThrow(() -> new AssertionError("No link came to " + address))
                .address()
                .getRawQuery();
        return query.substring(query.indexOf("token=") + "token=".length());
    }

    private String neverSent() {
        Set<String> sent = company.mailbox().all().stream()
                .map(mail -> mail.content() instanceof Content.Code code ? code.digits() : "")
                .collect(Collectors.toSet());
        return IntStream.range(100_000, 1_000_000)
                .mapToObj(Integer::toString)
                .filter(code -> !sent.contains(code))
                .findFirst()
                .orElseThrow();
    }

    Optional<Linked> linked(UserKey user) {
        return company.ports()
                .provisioning()
                .load(user)
                .map(read -> read.provisioning().state())
                .filter(Linked.class::isInstance)
                .map(Linked.class::cast);
    }

    AccountKey accountOf(UserKey user) {
        return linked(user)
                .orElseThrow(() -> new AssertionError(user.user().value() + " is not linked"))
                .account();
    }

    private Optional<Refusal> why(Answer<?> answer) {
        while (company.footbridge().outboxWorker().runOnce() > 0) {
            // until nothing is due
        }
        return answer.refused().map(refused -> refused.refusal());
    }
}
