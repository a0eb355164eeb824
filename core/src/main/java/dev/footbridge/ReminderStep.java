package dev.footbridge;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AddressEvent.ReminderSent;
import dev.footbridge.bulk.Verdict;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the mail for one person, if the turn has really come: what the outbox holds is looked at again for the very version
 * that the write names, so of two nodes one finds the other's mail.
 */
final class ReminderStep {
    private static final Logger log = LoggerFactory.getLogger(ReminderStep.class);

    private final Parts parts;
    private final Ledger ledger;

    ReminderStep(Parts parts, Ledger ledger) {
        this.parts = parts;
        this.ledger = ledger;
    }

    /** How it ended. */
    enum Outcome {
        MADE,
        /** A limit is used up. */
        NO_ROOM,
        LEFT_OUT
    }

    Outcome take(TenantId tenant, UserId id) {
        UserKey user = new UserKey(tenant, id);
        try {
            Optional<DirectoryUser> person = parts.directory().find(user);
            if (person.isEmpty()) {
                return Outcome.LEFT_OUT;
            }
            return ledger.write(user, Actor.system(), snapshot -> plan(snapshot, person.get()))
                    .refused()
                    .map(no -> no.refusal() == Refusal.RATE_LIMITED ? Outcome.NO_ROOM : Outcome.LEFT_OUT)
                    .orElse(Outcome.MADE);
        } catch (RuntimeException fault) {
            // The others shall not wait for one whose facts cannot be read; its message may hold what must not be
            // logged.
            log.error("A reminder failed with {}", fault.getClass().getName());
            return Outcome.LEFT_OUT;
        }
    }

    private Plan plan(Snapshot snapshot, DirectoryUser person) {
        Tenant tenant = snapshot.tenant();
        boolean open = Remindable.isOpen(tenant)
                && tenant.phaseOf(person.group()) == Phase.PREPARATION
                && tenant.campaign().open(snapshot.now());
        if (!open || !new Remindable(parts, tenant).isDue(snapshot)) {
            return Plan.refuse(snapshot, Refusal.CONFLICT);
        }
        Verdict verdict = new BulkJudge(parts).judge(tenant, person, snapshot.provisioning(), null, snapshot.now());
        return verdict instanceof Verdict.Mail mail
                ? remind(snapshot, mail.address())
                : Plan.refuse(snapshot, Refusal.CONFLICT);
    }

    private Plan remind(Snapshot snapshot, EmailAddress address) {
        Provisioning same = snapshot.provisioning();
        Provisioning.Step step = new Provisioning.Step(same, same, ImmutableList.of(new ReminderSent(address)), null);
        return Plan.of(step)
                .with(new OutboxEntry(
                        new Issuing(parts).drawId(snapshot),
                        same.key(),
                        same.epoch(),
                        OutboxEntry.Work.SEND_REMINDER,
                        address,
                        null,
                        snapshot.now(),
                        closing(snapshot)))
                .within(new Limits(parts).bulkSend(same.key(), address), Refusal.RATE_LIMITED);
    }

    /** One that has not left by the end of the day's hours does not come at night. */
    private static Instant closing(Snapshot snapshot) {
        Tenant tenant = snapshot.tenant();
        LocalDate today = snapshot.now().atZone(tenant.zone()).toLocalDate();
        return tenant.reminders().hours().closing(today, tenant.zone());
    }
}
