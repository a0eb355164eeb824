package dev.footbridge.testkit.simulation;

import dev.footbridge.account.AccountKey;
import dev.footbridge.spi.Change;
import dev.footbridge.spi.ProvisioningStore;
import dev.footbridge.spi.Saved;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import java.util.Optional;

/** Tells the oracle what is read and what is acknowledged. */
final class ObservedProvisioning implements ProvisioningStore {
    private final ProvisioningStore store;
    private final Oracle oracle;

    ObservedProvisioning(ProvisioningStore store, Oracle oracle) {
        this.store = store;
        this.oracle = oracle;
    }

    @Override
    public Optional<Snapshot> load(UserKey user) {
        Optional<Snapshot> snapshot = store.load(user);
        oracle.read(user);
        return snapshot;
    }

    @Override
    public Saved save(Change change) {
        Saved saved = store.save(change);
        if (saved == Saved.SAVED) {
            oracle.committed(change);
        } else {
            oracle.notSaved(saved);
        }
        return saved;
    }

    @Override
    public Optional<FoundLink> findLink(String digest) {
        return store.findLink(digest);
    }

    @Override
    public Optional<UserKey> findByAccount(TenantId tenant, AccountKey account) {
        return store.findByAccount(tenant, account);
    }

    @Override
    public List<UserKey> findByAccount(AccountKey account) {
        List<UserKey> found = store.findByAccount(account);
        oracle.found(account);
        return found;
    }
}
