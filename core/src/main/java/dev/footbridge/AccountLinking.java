package dev.footbridge;

import dev.footbridge.account.AccountRefusal;
import dev.footbridge.account.ExternalId;
import dev.footbridge.audit.Actor;
import dev.footbridge.provisioning.Command.AccountReady;
import dev.footbridge.provisioning.Decision;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.provisioning.Verified;
import dev.footbridge.spi.Accounts;
import dev.footbridge.spi.ClaimedEntry;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.spi.OutboxEntry.Work;
import dev.footbridge.spi.Snapshot;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From a proven address to a linked account (I8). The work lies in the outbox from the moment of the proof, so that a
 * crash or an outage only delays it; right after the proof it is tried once without waiting.
 */
final class AccountLinking {
    private static final Duration LEASE = Duration.ofSeconds(60);

    private final Parts parts;
    private final Ledger ledger;
    private final Issuing issuing;
    private final PersonNotices notices;

    AccountLinking(Parts parts, Ledger ledger) {
        this.parts = parts;
        this.ledger = ledger;
        this.issuing = new Issuing(parts);
        this.notices = new PersonNotices(parts);
    }

    /** Adds the account's work to a step that has just proven an address. */
    Plan planAfterProof(Snapshot snapshot, Provisioning.Step step) {
        Verified now = waiting(step.after().state());
        if (now == null || now.equals(waiting(step.before().state()))) {
            return Plan.of(step);
        }
        return Plan.of(step)
                .with(issuing.work(
                        Work.FIND_OR_CREATE_ACCOUNT, snapshot, step.after().epoch(), now.address()));
    }

    /** Ends a link and tells the address that had it, and where an administrator did it, the other known ones (A8). */
    Plan planRemoval(Snapshot snapshot, UnlinkReason reason) {
        Provisioning.Step step = snapshot.provisioning().decide(state -> state.remove(reason));
        if (step.refusal() == null && step.before().state() instanceof Linked linked) {
            Plan plan = Plan.of(step)
                    .with(issuing.work(
                            Work.SEND_LINK_REMOVED_NOTICE,
                            snapshot,
                            step.after().epoch(),
                            linked.address()));
            return reason == UnlinkReason.REMOVED_BY_ADMINISTRATOR
                    ? notices.ofRemoval(plan, snapshot, linked.address())
                    : plan;
        }
        return Plan.of(step);
    }

    /** Tries what was just written; what fails stays in the outbox. */
    void tryAtOnce(List<OutboxEntry> written) {
        for (OutboxEntry entry : written) {
            if (entry.work() == Work.FIND_OR_CREATE_ACCOUNT) {
                parts.outbox().claim(entry.id(), LEASE).ifPresent(this::work);
            }
        }
    }

    /** Does one claimed piece of account work and reports it to the outbox. */
    void work(ClaimedEntry claimed) {
        OutboxEntry entry = claimed.entry();
        Optional<Snapshot> snapshot = parts.provisioning().load(entry.user());
        if (snapshot.isEmpty() || !isWaitingFor(entry, snapshot.get().provisioning())) {
            parts.outbox().done(entry.id(), "SUPERSEDED");
            return;
        }
        Accounts.Answer answer = parts.accounts().findOrCreate(request(entry, snapshot.get()));
        if (answer instanceof Accounts.Answer.Ready ready) {
            link(claimed, ready);
        } else if (answer instanceof Accounts.Answer.Refused refused) {
            refuse(entry, refused.reason());
        } else if (answer instanceof Accounts.Answer.Unavailable unavailable) {
            parts.outbox()
                    .retryLater(
                            entry.id(),
                            BackOff.pause(claimed.attempts(), unavailable.retryAfter(), parts.random()),
                            unavailable.detail());
        }
    }

    private Accounts.Request request(OutboxEntry entry, Snapshot snapshot) {
        Optional<DirectoryUser> person = parts.directory().find(entry.user());
        return new Accounts.Request(
                ExternalId.of(entry.user(), entry.address()),
                entry.address(),
                person.map(DirectoryUser::name).orElse(""),
                person.map(DirectoryUser::locale).orElse(snapshot.tenant().locale()),
                parts.existingAccounts());
    }

    private void link(ClaimedEntry claimed, Accounts.Answer.Ready ready) {
        OutboxEntry entry = claimed.entry();
        Answer<Ledger.Written> written = ledger.write(entry.user(), Actor.system(), snapshot -> {
            if (!isWaitingFor(entry, snapshot.provisioning())) {
                return Plan.of(snapshot.provisioning().decide(AccountLinking::tooLate));
            }
            Provisioning.Step step = snapshot.provisioning()
                    .decide(state ->
                            state.accountReady(new AccountReady(entry.address(), ready.account(), snapshot.now())));
            Work notice = ready.existed() ? Work.SEND_ACCOUNT_EXISTED_NOTICE : Work.SEND_LINKED_NOTICE;
            Plan plan = Plan.of(step)
                    .with(issuing.work(notice, snapshot, step.after().epoch(), entry.address()));
            return notices.ofLinking(plan, snapshot, entry.address());
        });
        Refusal refusal = written.refused().map(Refused::refusal).orElse(null);
        if (refusal == Refusal.CONFLICT) {
            refuse(entry, AccountRefusal.LINKED_TO_ANOTHER_USER);
        } else if (refusal == Refusal.UNAVAILABLE) {
            // Others kept writing; the account stands, and the next try finds it.
            parts.outbox().retryLater(entry.id(), BackOff.pause(claimed.attempts(), null, parts.random()), "BUSY");
        } else {
            parts.outbox().done(entry.id(), ready.existed() ? "FOUND" : "CREATED");
        }
    }

    private void refuse(OutboxEntry entry, AccountRefusal reason) {
        ledger.write(
                entry.user(),
                Actor.system(),
                snapshot -> Plan.of(snapshot.provisioning()
                        .decide(state -> isWaitingFor(entry, snapshot.provisioning())
                                ? state.accountRefused(reason)
                                : tooLate(state))));
        parts.outbox().failed(entry.id(), reason.name());
    }

    private static Decision tooLate(ProvisioningState state) {
        return Decision.nothingToDo(state);
    }

    /** Of the same epoch and for the same address: anything else was given up meanwhile (decisions 5). */
    private static boolean isWaitingFor(OutboxEntry entry, Provisioning provisioning) {
        Verified waiting = waiting(provisioning.state());
        return provisioning.epoch() == entry.epoch()
                && waiting != null
                && waiting.address().equals(entry.address());
    }

    private static @Nullable Verified waiting(ProvisioningState state) {
        if (state instanceof Verified verified) {
            return verified;
        }
        return state instanceof Linked linked && linked.replacement() instanceof Verified verified ? verified : null;
    }
}
