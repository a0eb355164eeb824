package dev.footbridge;

import com.google.common.base.Ticker;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.conflict.AddressFingerprint;
import dev.footbridge.conflict.ConflictCounts;
import dev.footbridge.conflict.ConflictKind;
import dev.footbridge.readiness.Readiness;
import dev.footbridge.readiness.Reason;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.spi.UserProjection.Query;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What administrators have to settle, kind by kind: addresses that two people share, people whom nothing can be sent to,
 * links of former employees, and answers that were a no (P7).
 */
public final class Conflicts {
    /** Those that the readiness report does not tell apart. */
    private static final ImmutableSet<ConflictKind> COUNTED_APART =
            ImmutableSet.of(ConflictKind.SHARED_ADDRESS, ConflictKind.SHARED_MAILBOX, ConflictKind.INACTIVE_LINKED);

    private final Parts parts;
    private final ReadinessReport readiness;
    private final SharedAddressReader reader;
    private final Recount<Map<ConflictKind, Integer>> recount = new Recount<>(Ticker.systemTicker());

    Conflicts(Parts parts, ReadinessReport readiness) {
        this.parts = parts;
        this.readiness = readiness;
        this.reader = new SharedAddressReader(parts);
    }

    /** @param next what the next page comes after; null if this is the last */
    public record Page(
            ImmutableList<SharedAddress> addresses,
            @Nullable AddressFingerprint next) {}

    /**
     * An address that several people share.
     *
     * @param address null if it is gone from the directory since it was last read
     */
    public record SharedAddress(@Nullable EmailAddress address, UserProjection.SharedAddress found) {}

    /** How much there is of each kind, not older than the readiness report; empty if there is no such tenant. */
    public Optional<ConflictCounts> counts(TenantId tenant) {
        return readiness.of(tenant).map(report -> counts(tenant, report));
    }

    private ConflictCounts counts(TenantId tenant, Readiness report) {
        Map<ConflictKind, Integer> apart = recount.of(tenant, COUNTED_APART, () -> countApart(tenant));
        ImmutableMap.Builder<ConflictKind, Integer> counts = ImmutableMap.builder();
        for (ConflictKind kind : ConflictKind.values()) {
            counts.put(kind, apart.containsKey(kind) ? apart.get(kind) : inReport(kind, apart, report));
        }
        return new ConflictCounts(report.asOf(), counts.buildOrThrow());
    }

    private static int inReport(ConflictKind kind, Map<ConflictKind, Integer> apart, Readiness report) {
        int users = report.counts().of(kind.reason().orElseThrow());
        // The two are not counted in the same moment.
        return kind == ConflictKind.NO_ADDRESS
                ? Math.max(0, users - apart.getOrDefault(ConflictKind.SHARED_MAILBOX, 0))
                : users;
    }

    private Map<ConflictKind, Integer> countApart(TenantId tenant) {
        return Maps.toMap(
                COUNTED_APART,
                kind -> kind == ConflictKind.SHARED_ADDRESS
                        ? parts.users().countSharedAddresses(tenant)
                        : parts.users().count(tenant, query(kind, 1, null), Integer.MAX_VALUE));
    }

    /**
     * People of a kind, in the order of name.
     *
     * @param kind any but SHARED_ADDRESS
     */
    public UserProjection.Page people(TenantId tenant, ConflictKind kind, int limit, @Nullable UserId after) {
        return parts.users().page(tenant, query(kind, limit, after));
    }

    private static Query query(ConflictKind kind, int limit, @Nullable UserId after) {
        ImmutableSet<Reason> reasons = ImmutableSet.of(kind.reason().orElseThrow());
        return switch (kind) {
            case INACTIVE_LINKED -> new Query("", UserState.LINKED.name(), false, reasons, limit, after);
            case SHARED_MAILBOX -> new Query("", null, true, reasons, true, limit, after);
            case NO_ADDRESS -> new Query("", null, true, reasons, false, limit, after);
            default -> new Query("", null, null, reasons, limit, after);
        };
    }

    /** Addresses that several people share, with the people. */
    public Page sharedAddresses(TenantId tenant, int limit, @Nullable AddressFingerprint after) {
        ImmutableList<UserProjection.SharedAddress> found = parts.users().sharedAddresses(tenant, limit + 1, after);
        return new Page(
                found.stream()
                        .limit(limit)
                        .map(shared -> new SharedAddress(reader.address(tenant, shared), shared))
                        .collect(ImmutableList.toImmutableList()),
                found.size() > limit ? found.get(limit - 1).fingerprint() : null);
    }
}
