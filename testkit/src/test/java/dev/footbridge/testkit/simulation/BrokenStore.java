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
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** A store that reads or writes in a wrong way. */
record BrokenStore(
        ProvisioningStore sound, UnaryOperator<Snapshot> reading, BiFunction<ProvisioningStore, Change, Saved> writing)
        implements ProvisioningStore {

    static BrokenStore writing(ProvisioningStore sound, BiFunction<ProvisioningStore, Change, Saved> writing) {
        return new BrokenStore(sound, snapshot -> snapshot, writing);
    }

    static BrokenStore changing(ProvisioningStore sound, UnaryOperator<Change> change) {
        return writing(sound, (store, asked) -> store.save(change.apply(asked)));
    }

    static BrokenStore reading(ProvisioningStore sound, UnaryOperator<Snapshot> reading) {
        return new BrokenStore(sound, reading, ProvisioningStore::save);
    }

    @Override
    public Optional<Snapshot> load(UserKey user) {
        return sound.load(user).map(reading);
    }

    @Override
    public Saved save(Change change) {
        return writing.apply(sound, change);
    }

    @Override
    public Optional<FoundLink> findLink(String digest) {
        return sound.findLink(digest);
    }

    @Override
    public Optional<UserKey> findByAccount(TenantId tenant, AccountKey account) {
        return sound.findByAccount(tenant, account);
    }

    @Override
    public List<UserKey> findByAccount(AccountKey account) {
        return sound.findByAccount(account);
    }
}
