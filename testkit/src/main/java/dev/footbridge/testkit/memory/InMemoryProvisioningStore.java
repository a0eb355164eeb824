package dev.footbridge.testkit.memory;

import dev.footbridge.account.AccountKey;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.readiness.Setback;
import dev.footbridge.spi.Change;
import dev.footbridge.spi.LimitUse;
import dev.footbridge.spi.ProvisioningStore;
import dev.footbridge.spi.Saved;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.memory.Tables.Claim;
import dev.footbridge.testkit.memory.Tables.Counter;
import dev.footbridge.testkit.memory.Tables.Owned;
import dev.footbridge.testkit.memory.Tables.SentLink;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Provisioning in memory: everything is checked first, and only then is anything written. */
final class InMemoryProvisioningStore implements ProvisioningStore {
    private final Tables tables;
    private final InstantSource clock;

    InMemoryProvisioningStore(Tables tables, InstantSource clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public Optional<Snapshot> load(UserKey user) {
        synchronized (tables) {
            return Optional.ofNullable(tables.tenants.get(user.tenant()))
                    .map(tenant -> new Snapshot(tenant, tables.provisioningOf(user), clock.instant()));
        }
    }

    @Override
    public Saved save(Change change) {
        synchronized (tables) {
            Provisioning next = change.next();
            if (!tables.tenants.containsKey(next.key().tenant())) {
                throw new IllegalArgumentException("There is no such tenant");
            }
            if (tables.provisioningOf(next.key()).version() != next.version()) {
                return Saved.CONFLICT;
            }
            if (addressIsTaken(next)) {
                return Saved.ADDRESS_TAKEN;
            }
            if (accountIsTaken(next)) {
                return Saved.ACCOUNT_TAKEN;
            }
            if (!change.limits().stream().allMatch(this::hasRoom)) {
                return Saved.LIMITED;
            }
            write(change);
            return Saved.SAVED;
        }
    }

    private boolean addressIsTaken(Provisioning next) {
        return claimed(next).anyMatch(claim -> isAnother(tables.claims.get(claim), next.key()));
    }

    private boolean accountIsTaken(Provisioning next) {
        return owned(next)
                .filter(account -> isAnother(tables.accounts.get(account), next.key()))
                .isPresent();
    }

    private static Stream<Claim> claimed(Provisioning provisioning) {
        return provisioning.state().claimedAddresses().stream()
                .map(address -> new Claim(provisioning.key().tenant(), address));
    }

    private static Optional<Owned> owned(Provisioning provisioning) {
        return provisioning.state() instanceof Linked linked
                ? Optional.of(new Owned(provisioning.key().tenant(), linked.account()))
                : Optional.empty();
    }

    private static boolean isAnother(@Nullable UserKey owner, UserKey user) {
        return owner != null && !owner.equals(user);
    }

    private boolean hasRoom(LimitUse use) {
        return tables.limits.getOrDefault(counter(use), 0L) < use.ceiling();
    }

    private Counter counter(LimitUse use) {
        long window = use.window().toMillis();
        return new Counter(use.counter(), window, clock.instant().toEpochMilli() / window);
    }

    private void write(Change change) {
        Provisioning next = change.next();
        UserKey user = next.key();
        Provisioning former = tables.provisioningOf(user);
        tables.provisioning.put(
                user, new Provisioning(user, next.version() + 1, next.epoch(), next.state(), next.usage()));
        claimed(former).forEach(tables.claims::remove);
        claimed(next).forEach(claim -> tables.claims.put(claim, user));
        owned(former).ifPresent(tables.accounts::remove);
        owned(next).ifPresent(account -> tables.accounts.put(account, user));
        tables.audit.addAll(change.audit());
        remember(user, change);
        change.outbox().forEach(entry -> tables.outbox.put(entry.id(), Posting.fresh(entry)));
        change.linkTokens()
                .forEach(token -> tables.links.put(
                        token.digest(), new SentLink(new FoundLink(user, token.challenge()), clock.instant())));
        change.limits().forEach(use -> tables.limits.merge(counter(use), (long) use.cost(), Long::sum));
    }

    private void remember(UserKey user, Change change) {
        Setback.after(change.audit().stream().map(AuditEntry::kind).toList()).ifPresent(kept -> {
            tables.setbacks.remove(user);
            kept.setback().ifPresent(setback -> tables.setbacks.put(user, setback));
        });
    }

    @Override
    public Optional<FoundLink> findLink(String digest) {
        synchronized (tables) {
            return Optional.ofNullable(tables.links.get(digest)).map(SentLink::found);
        }
    }

    @Override
    public Optional<UserKey> findByAccount(TenantId tenant, AccountKey account) {
        synchronized (tables) {
            return Optional.ofNullable(tables.accounts.get(new Owned(tenant, account)));
        }
    }

    @Override
    public List<UserKey> findByAccount(AccountKey account) {
        synchronized (tables) {
            return tables.accounts.entrySet().stream()
                    .filter(entry -> entry.getKey().account().equals(account))
                    .map(Map.Entry::getValue)
                    .toList();
        }
    }
}
