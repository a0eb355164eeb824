package dev.footbridge.testkit.memory;

import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.spi.AuditLog;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Audit entries in memory, in the order of their writing. */
final class InMemoryAuditLog implements AuditLog {
    private final Tables tables;

    InMemoryAuditLog(Tables tables) {
        this.tables = tables;
    }

    @Override
    public void append(AuditEntry entry) {
        synchronized (tables) {
            tables.audit.add(entry);
        }
    }

    @Override
    public List<AuditEntry> timeline(UserKey user, int most) {
        synchronized (tables) {
            List<AuditEntry> entries = new ArrayList<>(tables.audit);
            Collections.reverse(entries);
            // The sort is stable: of one moment, the last written stays first.
            return entries.stream()
                    .filter(entry -> concerns(entry, user))
                    .sorted(Comparator.comparing(AuditEntry::at).reversed())
                    .limit(most)
                    .toList();
        }
    }

    @Override
    public Optional<Instant> lastRoundTrip(UserKey user) {
        synchronized (tables) {
            return tables.audit.stream()
                    .filter(entry -> entry.kind() == EventKind.ROUND_TRIP_PROVED && concerns(entry, user))
                    .map(AuditEntry::at)
                    .max(Comparator.naturalOrder());
        }
    }

    @Override
    public int administratorsReady(TenantId tenant) {
        synchronized (tables) {
            return (int) tables.people.entrySet().stream()
                    .filter(person -> person.getKey().tenant().equals(tenant))
                    .filter(person ->
                            person.getValue().active() && person.getValue().mayProvisionOthers())
                    .filter(person -> wentRoundAsLinked(person.getKey()))
                    .count();
        }
    }

    private boolean wentRoundAsLinked(UserKey user) {
        return tables.provisioningOf(user).state() instanceof Linked linked
                && lastRoundTrip(user)
                        .filter(at -> !at.isBefore(linked.linkedAt()))
                        .isPresent();
    }

    static boolean concerns(AuditEntry entry, UserKey user) {
        return entry.tenant().equals(user.tenant()) && user.user().equals(entry.user());
    }
}
