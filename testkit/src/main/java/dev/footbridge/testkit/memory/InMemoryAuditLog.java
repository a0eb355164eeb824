package dev.footbridge.testkit.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.readiness.Funnel;
import dev.footbridge.signin.ShadowCounts;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.spi.AuditLog;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Audit entries in memory, in the order of their writing. */
final class InMemoryAuditLog implements AuditLog {
    private static final Set<EventKind> LINKED = EnumSet.of(EventKind.LINKED, EventKind.LINK_REPLACED);
    private static final Set<EventKind> ANSWERED = with(LINKED, EventKind.ADDRESS_VERIFIED);
    private static final Set<EventKind> ASKED = with(ANSWERED, EventKind.CODE_SENT, EventKind.LINK_SENT);

    private final Tables tables;
    private final LatestVerdicts shadows;

    InMemoryAuditLog(Tables tables) {
        this.tables = tables;
        this.shadows = new LatestVerdicts(tables);
    }

    @Override
    public void append(AuditEntry entry) {
        synchronized (tables) {
            tables.audit.add(entry);
            shadows.put(entry);
        }
    }

    @Override
    public ShadowCounts shadowCounts(TenantId tenant, Instant from) {
        synchronized (tables) {
            return shadows.count(tenant, from);
        }
    }

    @Override
    public Shadows shadows(TenantId tenant, SignInRule verdict, Instant from, int limit, @Nullable Shadow after) {
        synchronized (tables) {
            return shadows.page(tenant, verdict, from, limit, after);
        }
    }

    @Override
    public void forgetShadows(TenantId tenant, Instant before) {
        synchronized (tables) {
            shadows.forget(tenant, before);
        }
    }

    @Override
    public List<AuditEntry> timeline(UserKey user, int most) {
        synchronized (tables) {
            return newestFirst()
                    .filter(entry -> concerns(entry, user))
                    .limit(most)
                    .toList();
        }
    }

    @Override
    public Page page(TenantId tenant, Query query) {
        synchronized (tables) {
            List<AuditEntry> own =
                    newestFirst().filter(entry -> entry.tenant().equals(tenant)).toList();
            List<AuditEntry> left = own.subList(start(own, query), own.size()).stream()
                    .filter(entry -> matches(entry, query))
                    .toList();
            int end = Math.min(left.size(), query.limit());
            return new Page(ImmutableList.copyOf(left.subList(0, end)), left.size() > end);
        }
    }

    private static int start(List<AuditEntry> own, Query query) {
        if (query.after() == null) {
            return 0;
        }
        int found = Iterables.indexOf(own, entry -> entry.id().equals(query.after()));
        return found < 0 ? own.size() : found + 1;
    }

    private static boolean matches(AuditEntry entry, Query query) {
        UserId user = query.user();
        return (user == null
                        || user.equals(entry.user())
                        || user.equals(entry.actor().user()))
                && (query.kinds().isEmpty() || query.kinds().contains(entry.kind()))
                && (query.role() == null || query.role() == entry.actor().role())
                && (query.from() == null || !entry.at().isBefore(query.from()))
                && (query.to() == null || entry.at().isBefore(query.to()));
    }

    private Stream<AuditEntry> newestFirst() {
        // The sort is stable: of one moment, the last written stays first.
        return ImmutableList.copyOf(tables.audit).reverse().stream()
                .sorted(Comparator.comparing(AuditEntry::at).reversed());
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

    @Override
    public Funnel funnel(TenantId tenant) {
        synchronized (tables) {
            List<UserKey> all = tables.people.entrySet().stream()
                    .filter(person -> person.getKey().tenant().equals(tenant)
                            && person.getValue().active()
                            && person.getValue().kind() == SignInKind.INTERACTIVE)
                    .map(Map.Entry::getKey)
                    .toList();
            return new Funnel(all.size(), passed(all, ASKED), passed(all, ANSWERED), passed(all, LINKED));
        }
    }

    private int passed(List<UserKey> users, Set<EventKind> kinds) {
        return (int) users.stream()
                .filter(user ->
                        tables.audit.stream().anyMatch(entry -> kinds.contains(entry.kind()) && concerns(entry, user)))
                .count();
    }

    private boolean wentRoundAsLinked(UserKey user) {
        return tables.provisioningOf(user).state() instanceof Linked linked
                && lastRoundTrip(user)
                        .filter(at -> !at.isBefore(linked.linkedAt()))
                        .isPresent();
    }

    private static Set<EventKind> with(Set<EventKind> kinds, EventKind... further) {
        Set<EventKind> all = EnumSet.copyOf(kinds);
        all.addAll(List.of(further));
        return all;
    }

    static boolean concerns(AuditEntry entry, UserKey user) {
        return entry.tenant().equals(user.tenant()) && user.user().equals(entry.user());
    }
}
