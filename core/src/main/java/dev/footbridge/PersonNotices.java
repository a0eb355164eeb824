package dev.footbridge;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.MaskedAddress;
import dev.footbridge.audit.UserEvent.NoticesSent;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Proof;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.spi.OutboxEntry.Work;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.verification.Challenge;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a person at the known addresses what an administrator did (A8; NIST SP 800-63B-4, 4.6), so that nobody can put an
 * address of his own on somebody's user unseen. The address that it is about gets a mail of its own.
 */
record PersonNotices(Issuing issuing, KnownAddresses known) {
    /** So that a long list of addresses in the host is no way to send much mail. */
    static final int MOST = 5;

    PersonNotices(Parts parts) {
        this(new Issuing(parts), new KnownAddresses(parts));
    }

    /** Of a link that is sent, and of the one that ends with it. */
    Plan ofSending(Plan plan, Snapshot snapshot, EmailAddress to) {
        if (plan.refusal() != null) {
            return plan;
        }
        ProvisioningState before = snapshot.provisioning().state();
        boolean ended = before instanceof Linked && !(plan.step().after().state() instanceof Linked);
        if (!ended && isOut(before, to, snapshot.now())) {
            return plan;
        }
        return told(plan, snapshot, ended ? Work.SEND_REPLACED_NOTICE : Work.SEND_LINK_SENT_NOTICE, to, to);
    }

    /** Of an account that is linked because of a mail that was sent; whoever types a code began it himself. */
    Plan ofLinking(Plan plan, Snapshot snapshot, EmailAddress linked) {
        return plan.step().after().state() instanceof Linked now && now.proof().kind() == Proof.Kind.LINK
                ? told(plan, snapshot, Work.SEND_LINKED_ELSEWHERE_NOTICE, linked, linked)
                : plan;
    }

    /** Of a link that an administrator ended. */
    Plan ofRemoval(Plan plan, Snapshot snapshot, EmailAddress former) {
        return told(plan, snapshot, Work.SEND_REMOVED_ELSEWHERE_NOTICE, former, null);
    }

    /**
     * @param but has a mail of its own
     * @param about what the notices name, masked
     */
    private Plan told(Plan plan, Snapshot snapshot, Work work, EmailAddress but, @Nullable EmailAddress about) {
        Set<EmailAddress> addresses = known.of(snapshot);
        addresses.remove(but);
        MaskedAddress masked = about == null ? null : MaskedAddress.of(about);
        List<OutboxEntry> notices = addresses.stream()
                .limit(MOST)
                .map(address ->
                        issuing.notice(work, snapshot, plan.step().after().epoch(), address, masked))
                .toList();
        return notices.isEmpty() ? plan : plan.and(new NoticesSent(notices.size()), notices);
    }

    /** Whether a link to the address is out and works: another one tells nothing new. */
    private static boolean isOut(ProvisioningState before, EmailAddress to, Instant now) {
        return before.outstanding()
                .filter(waiting -> waiting.address().equals(to))
                .filter(waiting -> waiting.challenges().stream()
                        .anyMatch(it -> it.kind() == Challenge.Kind.LINK
                                && it.expiresAt().isAfter(now)))
                .isPresent();
    }
}
