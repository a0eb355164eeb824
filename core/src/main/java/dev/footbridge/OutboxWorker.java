package dev.footbridge;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.spi.ClaimedEntry;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.Mailer;
import dev.footbridge.spi.Mailer.Content.Deed;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.spi.OutboxEntry.Work;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.verification.SealedSecret;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what lies in the outbox. Any number of nodes may run it; each entry is leased to one at a time. */
public final class OutboxWorker {
    private static final Logger log = LoggerFactory.getLogger(OutboxWorker.class);
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final int BATCH = 20;
    private static final int MOST_ATTEMPTS = 1_000;

    private final Parts parts;
    private final AccountLinking linking;

    OutboxWorker(Parts parts, AccountLinking linking) {
        this.parts = parts;
        this.linking = linking;
    }

    /**
     * Does what is due now.
     *
     * @return how many entries were worked on
     */
    public int runOnce() {
        List<ClaimedEntry> claimed = parts.outbox().claim(BATCH, LEASE);
        for (ClaimedEntry entry : claimed) {
            try {
                work(entry);
            } catch (RuntimeException fault) {
                // The message may hold what must not be logged, so only its kind is told.
                log.error(
                        "Outbox work {} failed with {}",
                        entry.entry().work(),
                        fault.getClass().getName());
                parts.outbox()
                        .retryLater(entry.entry().id(), BackOff.pause(entry.attempts(), null, parts.random()), "FAULT");
            }
        }
        return claimed.size();
    }

    private void work(ClaimedEntry claimed) {
        if (claimed.entry().work() == Work.FIND_OR_CREATE_ACCOUNT) {
            linking.work(claimed);
        } else {
            mail(claimed);
        }
    }

    private void mail(ClaimedEntry claimed) {
        OutboxEntry entry = claimed.entry();
        if (isSuperseded(entry)) {
            parts.outbox().failed(entry.id(), "SUPERSEDED");
            return;
        }
        Optional<Tenant> tenant = parts.tenants().find(entry.user().tenant());
        Optional<Mailer.Content> content = tenant.flatMap(it -> content(entry, it));
        if (content.isEmpty()) {
            parts.outbox().failed(entry.id(), "UNREADABLE");
            return;
        }
        Mailer.Result result = parts.mailer().send(letter(entry, tenant.orElseThrow(), content.get()));
        switch (result.kind()) {
            case ACCEPTED -> parts.outbox().done(entry.id(), result.detail());
            case NEVER -> parts.outbox().failed(entry.id(), result.detail());
            case TRY_AGAIN -> tryAgain(claimed, result.detail());
        }
    }

    /**
     * A code or a link from before a removal opens nothing any more (decisions 5), so nobody shall get it; nor shall anybody
     * be reminded of what is done.
     */
    private boolean isSuperseded(OutboxEntry entry) {
        boolean reminder = entry.work() == Work.SEND_REMINDER;
        if (entry.secret() == null && !reminder) {
            return false;
        }
        Optional<Snapshot> snapshot = parts.provisioning().load(entry.user());
        return snapshot.isEmpty()
                || snapshot.get().provisioning().epoch() != entry.epoch()
                || (reminder && !new Remindable(parts, snapshot.get().tenant()).stillFits(snapshot.get()));
    }

    private void tryAgain(ClaimedEntry claimed, String detail) {
        if (claimed.attempts() + 1 >= MOST_ATTEMPTS) {
            parts.outbox().failed(claimed.entry().id(), detail);
        } else {
            parts.outbox()
                    .retryLater(claimed.entry().id(), BackOff.pause(claimed.attempts(), null, parts.random()), detail);
        }
    }

    private Mailer.Mail letter(OutboxEntry entry, Tenant tenant, Mailer.Content content) {
        Optional<DirectoryUser> person = parts.directory().find(entry.user());
        Locale locale = person.map(DirectoryUser::locale).orElse(tenant.locale());
        // Another known address may be read by somebody else by now.
        String name = content instanceof Mailer.Content.Notice
                ? ""
                : person.map(DirectoryUser::name).orElse("");
        return new Mailer.Mail(
                entry.id(),
                entry.address(),
                locale,
                tenant.zone(),
                tenant.name(),
                name,
                content,
                new Mailer.TenantWords(tenant.texts(), tenant.locale()));
    }

    private Optional<Mailer.Content> content(OutboxEntry entry, Tenant tenant) {
        return switch (entry.work()) {
            case SEND_CODE -> secret(entry).map(digits -> new Mailer.Content.Code(digits, expiry(entry)));
            case SEND_LINK -> secret(entry).map(token -> new Mailer.Content.Link(link(token), expiry(entry)));
            case SEND_LINKED_NOTICE -> Optional.of(new Mailer.Content.Linked(settings(entry.address())));
            case SEND_ACCOUNT_EXISTED_NOTICE -> Optional.of(new Mailer.Content.AccountExisted());
            case SEND_LINK_REMOVED_NOTICE -> Optional.of(new Mailer.Content.LinkRemoved());
            case SEND_LINK_SENT_NOTICE -> notice(Deed.LINK_SENT, entry);
            case SEND_REPLACED_NOTICE -> notice(Deed.REPLACED, entry);
            case SEND_LINKED_ELSEWHERE_NOTICE -> notice(Deed.LINKED, entry);
            case SEND_REMOVED_ELSEWHERE_NOTICE -> notice(Deed.REMOVED, entry);
            case SEND_REMINDER -> Optional.of(reminder(tenant));
            case FIND_OR_CREATE_ACCOUNT -> Optional.empty();
        };
    }

    private static Optional<Mailer.Content> notice(Deed deed, OutboxEntry entry) {
        return Optional.of(new Mailer.Content.Notice(deed, entry.createdAt(), entry.about()));
    }

    private Mailer.Content reminder(Tenant tenant) {
        return new Mailer.Content.Reminder(
                URI.create(parts.publicUrl() + "/account"), tenant.campaign().switchAt());
    }

    private Optional<String> secret(OutboxEntry entry) {
        SealedSecret sealed = entry.secret();
        return sealed == null ? Optional.empty() : parts.seal().open(entry.id().toString(), sealed);
    }

    private static Instant expiry(OutboxEntry entry) {
        Instant expiry = entry.expiresAt();
        return expiry == null ? entry.createdAt() : expiry;
    }

    private URI link(String token) {
        return URI.create(parts.publicUrl() + "/verify?token=" + token);
    }

    private @Nullable URI settings(EmailAddress address) {
        return parts.accounts().accountSettings(address).orElse(null);
    }
}
