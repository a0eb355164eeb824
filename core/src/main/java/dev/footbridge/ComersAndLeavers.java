package dev.footbridge;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterators;
import com.google.common.collect.Streams;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.employment.Leaver;
import dev.footbridge.employment.NewHire;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.readiness.Reason;
import dev.footbridge.spi.Employments.Ended;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.spi.UserProjection.Row;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Invites those who begin (X3) and removes the links of those who have left (X2). Both look at what the host says and at
 * what is kept, remember nothing of their own, and so may run as often as they like.
 */
public final class ComersAndLeavers {
    /** How far back and ahead is looked: longer than any outage, and than any invitation is early. */
    private static final int DAYS_LOOKED_BACK = 180;

    private static final int DAYS_LOOKED_AHEAD = 2;
    private static final int AT_ONCE = 500;

    private final Parts parts;
    private final Ledger ledger;
    private final AccountLinking linking;

    ComersAndLeavers(Parts parts, Ledger ledger, AccountLinking linking) {
        this.parts = parts;
        this.ledger = ledger;
        this.linking = linking;
    }

    /** Removes the link of everybody who left long enough ago, and ends their sessions. */
    public void removeLinks() {
        new EachTenant(parts).take((tenant, now) -> {
            LocalDate today = now.atZone(tenant.zone()).toLocalDate();
            Stream<UserId> left =
                    parts.employments().ended(tenant.id(), today.minusDays(DAYS_LOOKED_BACK), today).stream()
                            .filter(end -> new Leaver(end.lastDay()).losesLink(parts.leaving(), tenant.zone(), now))
                            .map(Ended::user);
            rows(tenant.id(), left)
                    .filter(row -> row.provisioning().state() instanceof Linked)
                    .forEach(row -> remove(new UserKey(tenant.id(), row.id())));
        });
    }

    private void remove(UserKey user) {
        boolean removed = ledger.write(
                        user, Actor.system(), snapshot -> linking.planRemoval(snapshot, UnlinkReason.EMPLOYMENT_ENDED))
                .value()
                .isPresent();
        if (removed) {
            parts.sessions().endSessionsOf(user);
        }
    }

    /** Sends the link to everybody who begins soon, has a saved address and was sent nothing yet. */
    public void invite() {
        new EachTenant(parts).take((tenant, now) -> {
            if (!tenant.phase().opensProvisioning()) {
                return;
            }
            LocalDate today = now.atZone(tenant.zone()).toLocalDate();
            Map<UserId, NewHire> hires = new LinkedHashMap<>();
            parts.employments()
                    .beginning(tenant.id(), today.minusDays(DAYS_LOOKED_BACK), today.plusDays(DAYS_LOOKED_AHEAD))
                    .forEach(begin -> hires.put(begin.user(), new NewHire(begin.firstDay())));
            rows(tenant.id(), hires.keySet().stream())
                    .filter(row -> row.reason() == Reason.ADDRESS_SAVED)
                    .filter(row -> isDue(hires.get(row.id()), row, tenant, now))
                    .forEach(row -> invite(new UserKey(tenant.id(), row.id())));
        });
    }

    /** Counted from when the address became known: that it is known only now does not bring anybody mail at midnight. */
    private static boolean isDue(@Nullable NewHire hire, Row row, Tenant tenant, Instant now) {
        Instant known = row.lastEventAt() == null ? now : row.lastEventAt();
        return hire != null && !hire.invitationAt(tenant.zone(), known).isAfter(now);
    }

    private void invite(UserKey user) {
        boolean unused =
                ledger.write(user, Actor.system(), this::planInvitation).value().isPresent();
    }

    /** Judged again by what is kept now: the list may be a moment old. */
    private Plan planInvitation(Snapshot snapshot) {
        EmailAddress saved = snapshot.provisioning().state().savedAddress();
        if (saved == null
                || !snapshot.tenant().phase().opensProvisioning()
                || !snapshot.tenant().domains().allows(saved.domain())) {
            return Plan.refuse(snapshot, Refusal.CONFLICT);
        }
        Issuing issuing = new Issuing(parts);
        return issuing.planLink(
                snapshot,
                saved,
                issuing.drawId(snapshot),
                Replace.NOTHING,
                new Limits(parts).bulkSend(snapshot.provisioning().key(), saved));
    }

    private Stream<Row> rows(TenantId tenant, Stream<UserId> people) {
        return Streams.stream(Iterators.partition(people.iterator(), AT_ONCE))
                .flatMap(some -> parts.users().known(tenant, ImmutableSet.copyOf(some), ImmutableSet.of()).stream());
    }
}
