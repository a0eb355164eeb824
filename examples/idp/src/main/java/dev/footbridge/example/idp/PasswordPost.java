package dev.footbridge.example.idp;

import jakarta.mail.MessagingException;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends password links in the background, so that neither the answer nor its speed tells whether an account exists. */
final class PasswordPost {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordPost.class);

    private final Accounts accounts;
    private final PasswordLinks links;
    private final PasswordMail mail;
    private final Executor queue;

    PasswordPost(Accounts accounts, PasswordLinks links, PasswordMail mail, Executor queue) {
        this.accounts = accounts;
        this.links = links;
        this.mail = mail;
        this.queue = queue;
    }

    /** For whoever typed a name or an address on a page; nothing happens if no active account has it. */
    void sendTo(String signInName, Occasion occasion) {
        queue.execute(() -> accounts.bySignInName(signInName).ifPresent(account -> deliver(account, occasion)));
    }

    /** For an account that an administrator picked. */
    void sendTo(Account account, Occasion occasion) {
        queue.execute(() -> deliver(account, occasion));
    }

    private void deliver(Account account, Occasion occasion) {
        if (!account.active() || account.email() == null) {
            return;
        }
        try {
            mail.send(occasion, account.email(), links.issue(account.id()));
        } catch (MessagingException fault) {
            // Its message may hold the address.
            LOG.warn("A password mail for account {} was not accepted: {}", account.id(), fault.getClass());
        }
    }
}
