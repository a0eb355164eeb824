package dev.footbridge.testkit.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.address.DomainInUse;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.conflict.AddressFingerprint;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.readiness.Alike;
import dev.footbridge.readiness.Classifier;
import dev.footbridge.readiness.Reason;
import dev.footbridge.readiness.UserFacts;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Copies of the directory's users in memory. */
final class InMemoryUserProjection implements UserProjection {
    private static final Comparator<Row> BY_NAME_THEN_ID = Comparator.comparing(
                    (Row row) -> row.name().toLowerCase(Locale.ROOT))
            .thenComparing(row -> row.id().value());
    private final Tables tables;
    private final InstantSource clock;

    InMemoryUserProjection(Tables tables, InstantSource clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public void put(TenantId tenant, List<DirectoryUser> users, Set<UserId> sharedMailbox, String cursor) {
        synchronized (tables) {
            for (DirectoryUser user : users) {
                UserKey key = new UserKey(tenant, user.id());
                tables.people.put(key, user);
                tables.sharedMailboxes.put(key, sharedMailbox.contains(user.id()));
            }
            tables.cursors.put(tenant, cursor);
        }
    }

    @Override
    public String cursor(TenantId tenant) {
        synchronized (tables) {
            return tables.cursors.getOrDefault(tenant, "");
        }
    }

    @Override
    public ImmutableList<Row> known(TenantId tenant, Set<UserId> users, Set<String> employeeNumbers) {
        synchronized (tables) {
            return tables.people.entrySet().stream()
                    .filter(person -> person.getKey().tenant().equals(tenant))
                    .filter(person -> users.contains(person.getKey().user())
                            || employeeNumbers.contains(person.getValue().employeeNumber()))
                    .map(this::row)
                    .collect(ImmutableList.toImmutableList());
        }
    }

    @Override
    public ImmutableMap<EmailAddress, UserId> holders(TenantId tenant, Set<EmailAddress> addresses) {
        synchronized (tables) {
            return new AddressHolders(tables).proven(tenant, addresses);
        }
    }

    @Override
    public ImmutableSet<EmailAddress> ofOthers(UserKey user, Set<EmailAddress> addresses) {
        synchronized (tables) {
            return new AddressHolders(tables).ofOthers(user, addresses);
        }
    }

    @Override
    public ImmutableList<Alike> alike(TenantId tenant) {
        synchronized (tables) {
            Alikeness alikeness = new Alikeness(tables, clock.instant());
            return tables.people.entrySet().stream()
                    .filter(person -> person.getKey().tenant().equals(tenant))
                    .collect(Collectors.groupingBy(
                            person -> alikeness.of(person.getKey(), person.getValue()), Collectors.counting()))
                    .entrySet()
                    .stream()
                    .map(group -> new Alike(
                            group.getKey().facts(), group.getKey().department(), Math.toIntExact(group.getValue())))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    @Override
    public ImmutableList<DomainInUse> domainsInUse(TenantId tenant) {
        synchronized (tables) {
            return new UsedDomains(tables).of(tenant);
        }
    }

    @Override
    public Page page(TenantId tenant, Query query) {
        synchronized (tables) {
            List<Row> all = matching(tenant, query).sorted(BY_NAME_THEN_ID).toList();
            int from = start(all, query);
            int to = Math.min(all.size(), from + query.limit());
            return new Page(ImmutableList.copyOf(all.subList(from, to)), to < all.size());
        }
    }

    @Override
    public int count(TenantId tenant, Query query, int most) {
        synchronized (tables) {
            return Math.toIntExact(matching(tenant, query).limit(most).count());
        }
    }

    private Stream<Row> matching(TenantId tenant, Query query) {
        return tables.people.entrySet().stream()
                .filter(person -> person.getKey().tenant().equals(tenant))
                .filter(person -> query.sharedMailbox() == null
                        || query.sharedMailbox().equals(tables.sharedMailboxes.get(person.getKey())))
                .map(this::row)
                .filter(new UserFilter(query));
    }

    @Override
    public ImmutableList<SharedAddress> sharedAddresses(
            TenantId tenant, int limit, @Nullable AddressFingerprint after) {
        synchronized (tables) {
            return new SharedAddresses(tables, this::row, BY_NAME_THEN_ID)
                    .after(tenant, after)
                    .limit(limit)
                    .collect(ImmutableList.toImmutableList());
        }
    }

    @Override
    public int countSharedAddresses(TenantId tenant) {
        return sharedAddresses(tenant, Integer.MAX_VALUE, null).size();
    }

    private static int start(List<Row> all, Query query) {
        if (query.after() == null) {
            return 0;
        }
        return IntStream.range(0, all.size())
                        .filter(i -> all.get(i).id().equals(query.after()))
                        .findFirst()
                        .orElse(all.size() - 1)
                + 1;
    }

    private Row row(Map.Entry<UserKey, DirectoryUser> person) {
        DirectoryUser user = person.getValue();
        Provisioning provisioning = tables.provisioningOf(person.getKey());
        return new Row(
                user.id(),
                user.name(),
                user.employeeNumber(),
                user.department(),
                user.active(),
                user.kind(),
                provisioning,
                reason(person.getKey(), user),
                lastEventOf(person.getKey()));
    }

    private Reason reason(UserKey key, DirectoryUser user) {
        DomainPolicy domains = Optional.ofNullable(tables.tenants.get(key.tenant()))
                .map(Tenant::domains)
                .orElse(DomainPolicy.open());
        UserFacts facts = new Alikeness(tables, clock.instant()).of(key, user).facts();
        return new Classifier(domains).classify(facts).reason();
    }

    private @Nullable Instant lastEventOf(UserKey user) {
        return tables.audit.stream()
                .filter(entry -> InMemoryAuditLog.concerns(entry, user))
                .map(AuditEntry::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
