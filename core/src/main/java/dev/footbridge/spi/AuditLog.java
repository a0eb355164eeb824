package dev.footbridge.spi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.readiness.Funnel;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what happened, and keeps entries that belong to no other write. Contract: {@code AuditLogContract}. */
public interface AuditLog extends ShadowVerdicts {

    void append(AuditEntry entry);

    /** Entries about a user, newest first. */
    List<AuditEntry> timeline(UserKey user, int most);

    /** Entries of a tenant, newest first; of one moment, the last written first. */
    Page page(TenantId tenant, Query query);

    /** When the user last proved a round trip over the identity provider; kept by ROUND_TRIP_PROVED entries. */
    Optional<Instant> lastRoundTrip(UserKey user);

    /** How many active, linked users of the tenant who may provision others have proved a round trip with the present link. */
    int administratorsReady(TenantId tenant);

    /** How far the users in the figures (active, and concerned by the move) have ever come; kept by the entries about them. */
    Funnel funnel(TenantId tenant);

    /**
     * Which entries; each part narrows the ones before.
     *
     * @param user whom it concerns or who did it; null for all
     * @param kinds what happened; empty for all
     * @param role of who did it; null for all
     * @param from the first moment; null for the beginning
     * @param to the first moment after; null for no end
     * @param limit how many at most, from 1
     * @param after id of the last entry of the former page, or null for the first page; nothing follows an unknown one
     */
    record Query(
            @Nullable UserId user,
            ImmutableSet<EventKind> kinds,
            Actor.@Nullable Role role,
            @Nullable Instant from,
            @Nullable Instant to,
            int limit,
            @Nullable UUID after) {

        /** All entries. */
        public static Query all(int limit) {
            return new Query(null, ImmutableSet.of(), null, null, null, limit, null);
        }

        /** What concerns a user or was done by the user. */
        public Query about(UserId whom) {
            return new Query(whom, kinds, role, from, to, limit, after);
        }

        /** Only what is of one of these kinds. */
        public Query of(Set<EventKind> what) {
            return new Query(user, ImmutableSet.copyOf(what), role, from, to, limit, after);
        }

        /** Only what was done in a role. */
        public Query by(Actor.Role who) {
            return new Query(user, kinds, who, from, to, limit, after);
        }

        /** Only what happened at a moment or later. */
        public Query since(Instant first) {
            return new Query(user, kinds, role, first, to, limit, after);
        }

        /** Only what happened before a moment. */
        public Query before(Instant end) {
            return new Query(user, kinds, role, from, end, limit, after);
        }

        /** The same entries in another page. */
        public Query paged(int most, @Nullable UUID afterEntry) {
            return new Query(user, kinds, role, from, to, most, afterEntry);
        }

        /** What follows an entry. */
        public Query after(UUID entry) {
            return new Query(user, kinds, role, from, to, limit, entry);
        }
    }

    /** @param more whether entries follow that match */
    record Page(ImmutableList<AuditEntry> entries, boolean more) {}
}
