package dev.footbridge.services;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.DirectoryUser.Candidate;
import dev.footbridge.spi.DirectoryUser.Source;
import dev.footbridge.spi.Mailer.Content;
import dev.footbridge.spi.Mailer.Content.Deed;
import dev.footbridge.spi.Mailer.Mail;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import java.util.Locale;

/** People with more than one address, and what comes to each. */
final class NoticeScene {
    static final String WORK = "anna@acme.example";
    static final String HOME = "anna@home.example";
    static final String NEW = "anna.berg@new.example";

    final Product product = new Product();
    final UserKey admin = product.administrator("admin");

    UserKey person(String id, Candidate... candidates) {
        return product.user(new DirectoryUser(
                new UserId(id),
                id,
                "",
                "",
                "",
                true,
                SignInKind.INTERACTIVE,
                false,
                Locale.ENGLISH,
                ImmutableList.copyOf(candidates)));
    }

    static Candidate mailed(String address) {
        return new Candidate(address, Source.WORK, true);
    }

    boolean set(UserKey user, String address, boolean send, Replace replace) {
        return product.footbridge
                .administration()
                .setAddress(user, address, address, send, replace, Product.administrating(admin))
                .value()
                .isPresent();
    }

    void confirms(UserKey user, String mailbox) {
        String token = product.tokenSentTo(mailbox);
        if (product.footbridge
                .verificationLinks()
                .confirm(token, Product.by(user))
                .value()
                .isEmpty()) {
            throw new AssertionError("Not confirmed");
        }
        product.mails();
    }

    List<Content> contents(String address) {
        return product.mailer.to(EmailAddress.of(address)).stream()
                .map(Mail::content)
                .toList();
    }

    List<Deed> deeds(String address) {
        return contents(address).stream()
                .filter(Content.Notice.class::isInstance)
                .map(it -> ((Content.Notice) it).deed())
                .toList();
    }
}
