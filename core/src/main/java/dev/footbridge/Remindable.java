package dev.footbridge;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.readiness.Reason;
import dev.footbridge.reminders.Campaign.Verdict;
import dev.footbridge.reminders.Contact;
import dev.footbridge.spi.Reminded;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.spi.UserProjection.Row;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.UserId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is left to be reminded in a tenant (A10): those who could do something themselves. Nobody is who is linked, is being
 * linked, said "this is not me", has no allowed address, or has an address that somebody else has or that takes no mail.
 */
record Remindable(Parts parts, Tenant tenant) {
    static final ImmutableSet<Reason> REASONS = ImmutableSet.of(
            Reason.EXPIRED,
            Reason.CODE_SENT,
            Reason.LINK_SENT,
            Reason.REMOVED,
            Reason.ADDRESS_SAVED,
            Reason.NEVER_ASKED);

    /** Reminding ends with PREPARATION: after it nobody can link alone. */
    static boolean isOpen(Tenant tenant) {
        return tenant.reminders().on() && tenant.phase() == Phase.PREPARATION;
    }

    /** Those of a page of users whose turn it is at a moment. */
    List<Row> due(List<Row> rows, Instant at) {
        Set<UserId> ids = rows.stream().map(Row::id).collect(Collectors.toSet());
        Map<UserId, Reminded> reminded = new HashMap<>(parts.outbox().reminded(tenant.id(), ids, tenant.phaseSince()));
        return rows.stream()
                .filter(row -> isDue(row.provisioning().state(), reminded.get(row.id()), at))
                .toList();
    }

    /** As of a snapshot, for somebody whose turn seemed to have come. */
    boolean isDue(Snapshot snapshot) {
        UserId user = snapshot.provisioning().key().user();
        Reminded reminded = parts.outbox()
                .reminded(tenant.id(), Set.of(user), tenant.phaseSince())
                .get(user);
        return isDue(snapshot.provisioning().state(), reminded, snapshot.now());
    }

    /** Whether a reminder that was made still makes sense. */
    boolean stillFits(Snapshot snapshot) {
        ProvisioningState state = snapshot.provisioning().state();
        boolean unlinked = state instanceof Unlinked || state instanceof AwaitingVerification;
        return unlinked && isOpen(tenant);
    }

    private boolean isDue(ProvisioningState state, @Nullable Reminded reminded, Instant at) {
        return !hasLeft(state) && tenant.campaign().judge(contact(state, reminded), at) == Verdict.DUE;
    }

    private static boolean hasLeft(ProvisioningState state) {
        return state instanceof Unlinked unlinked && unlinked.reason() == UnlinkReason.EMPLOYMENT_ENDED;
    }

    private static Contact contact(ProvisioningState state, @Nullable Reminded reminded) {
        Instant asked = state instanceof AwaitingVerification awaiting
                ? awaiting.newest().sentAt()
                : null;
        return reminded == null
                ? new Contact(asked, 0, null, false)
                : new Contact(asked, reminded.count(), reminded.last(), reminded.refused());
    }
}
