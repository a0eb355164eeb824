package dev.footbridge.conflict;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;

/**
 * How much there is to settle of each kind: addresses of SHARED_ADDRESS, people of all others.
 *
 * @param asOf when it was counted; of a very large tenant this may be a quarter of an hour ago
 * @param byKind every kind, 0 where there is nothing
 */
public record ConflictCounts(Instant asOf, ImmutableMap<ConflictKind, Integer> byKind) {

    public int of(ConflictKind kind) {
        return byKind.getOrDefault(kind, 0);
    }

    /** The first kind of which there is something; SHARED_ADDRESS if there is nothing at all. */
    public ConflictKind first() {
        return byKind.entrySet().stream()
                .filter(kind -> kind.getValue() > 0)
                .map(kind -> kind.getKey())
                .findFirst()
                .orElse(ConflictKind.SHARED_ADDRESS);
    }
}
