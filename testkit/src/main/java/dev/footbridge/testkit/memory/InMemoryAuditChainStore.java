package dev.footbridge.testkit.memory;

import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.audit.chain.ChainHead;
import dev.footbridge.audit.chain.ChainLink;
import dev.footbridge.audit.chain.ChainSegment;
import dev.footbridge.audit.chain.PersonalField;
import dev.footbridge.spi.AuditChainStore;
import dev.footbridge.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chains in memory; a link is kept whole beside its entry. */
final class InMemoryAuditChainStore implements AuditChainStore {
    private final Tables tables;

    InMemoryAuditChainStore(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<TenantId> tenantsWaiting() {
        synchronized (tables) {
            Set<UUID> chained = chained(tables.chains.stream());
            return tables.audit.stream()
                    .filter(entry -> !chained.contains(entry.id()))
                    .map(AuditEntry::tenant)
                    .distinct()
                    .toList();
        }
    }

    @Override
    public List<AuditEntry> waiting(TenantId tenant, int most) {
        synchronized (tables) {
            Set<UUID> chained = chained(chain(tenant));
            return tables.audit.stream()
                    .filter(entry -> entry.tenant().equals(tenant) && !chained.contains(entry.id()))
                    .limit(most)
                    .toList();
        }
    }

    @Override
    public ChainHead head(TenantId tenant) {
        synchronized (tables) {
            return chain(tenant)
                    .reduce((earlier, later) -> later)
                    .map(ChainLink::head)
                    .orElseGet(() -> ChainHead.start(tenant));
        }
    }

    @Override
    public boolean append(ChainSegment segment) {
        synchronized (tables) {
            TenantId tenant = segment.from().tenant();
            Set<UUID> waiting = waiting(tenant, Integer.MAX_VALUE).stream()
                    .map(AuditEntry::id)
                    .collect(Collectors.toSet());
            boolean fits = head(tenant).equals(segment.from())
                    // Removing shows an entry that is named twice.
                    && segment.links().stream()
                            .allMatch(link -> waiting.remove(link.facts().id()));
            return fits && tables.chains.addAll(segment.links());
        }
    }

    @Override
    public List<ChainLink> links(TenantId tenant, long after, int most) {
        synchronized (tables) {
            return chain(tenant)
                    .filter(link -> link.sequence() > after)
                    .limit(most)
                    .toList();
        }
    }

    @Override
    public int forgetPeople(TenantId tenant, Set<EventKind> kinds, Instant before, int most) {
        synchronized (tables) {
            Set<UUID> chained = chained(chain(tenant));
            List<AuditEntry> old = tables.audit.stream()
                    .filter(entry -> chained.contains(entry.id()) && kinds.contains(entry.kind()))
                    .filter(entry -> entry.at().isBefore(before) && tellsOfSomebody(entry))
                    .limit(most)
                    .toList();
            old.forEach(entry ->
                    tables.erase(entry, PersonalField.USER, PersonalField.ACTOR_USER, PersonalField.CLIENT_ADDRESS));
            return old.size();
        }
    }

    private static boolean tellsOfSomebody(AuditEntry entry) {
        return entry.user() != null
                || entry.actor().user() != null
                || entry.actor().clientAddress() != null;
    }

    private Stream<ChainLink> chain(TenantId tenant) {
        return tables.chains.stream().filter(link -> link.facts().tenant().equals(tenant));
    }

    private static Set<UUID> chained(Stream<ChainLink> links) {
        return links.map(link -> link.facts().id()).collect(Collectors.toSet());
    }
}
