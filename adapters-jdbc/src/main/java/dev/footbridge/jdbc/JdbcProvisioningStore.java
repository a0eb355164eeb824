package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.AccountKey;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.readiness.Setback;
import dev.footbridge.spi.Change;
import dev.footbridge.spi.ProvisioningStore;
import dev.footbridge.spi.Saved;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps the provisioning of users: one statement to read, one transaction to write. */
public final class JdbcProvisioningStore implements ProvisioningStore {
    private static final Comparator<Change> IN_ORDER = Comparator.comparing(
                    (Change change) -> change.next().key().tenant().value())
            .thenComparing(change -> change.next().key().user().value());

    private final Database database;
    private final SnapshotReader snapshots;

    public JdbcProvisioningStore(DataSource source) {
        this(new Database(source));
    }

    JdbcProvisioningStore(Database database) {
        this.database = database;
        this.snapshots = new SnapshotReader(database.dialect());
    }

    @Override
    public Optional<Snapshot> load(UserKey user) {
        return database.alone("Loading a provisioning", connection -> snapshots.one(connection, user));
    }

    @Override
    public ImmutableList<Snapshot> loadAll(TenantId tenant, Set<UserId> users) {
        return database.dialect() == Dialect.POSTGRESQL
                ? database.once(
                        "Loading provisionings", connection -> snapshots.many(connection, tenant, users), read -> true)
                : ProvisioningStore.super.loadAll(tenant, users);
    }

    /** Tries them together, and if one of them stands in the way, each half by itself, down to that one. */
    @Override
    public ImmutableList<Saved> saveAll(List<Change> changes) {
        if (changes.size() < 2) {
            return ProvisioningStore.super.saveAll(changes);
        }
        if (isSavedTogether(changes)) {
            return ImmutableList.copyOf(Collections.nCopies(changes.size(), Saved.SAVED));
        }
        int half = changes.size() / 2;
        return ImmutableList.<Saved>builder()
                .addAll(saveAll(changes.subList(0, half)))
                .addAll(saveAll(changes.subList(half, changes.size())))
                .build();
    }

    private boolean isSavedTogether(List<Change> changes) {
        try {
            return database.once(
                    "Saving provisionings", connection -> writeTogether(connection, changes), saved -> saved);
        } catch (StoreFault e) {
            if (e.isLostRace()) {
                return false;
            }
            throw e;
        }
    }

    /** Users are locked in one order on every node; H2 lets two that come towards each other wait until time is up. */
    private boolean writeTogether(Connection connection, List<Change> unordered) throws SQLException {
        List<Change> changes = unordered.stream().sorted(IN_ORDER).toList();
        if (database.dialect() == Dialect.POSTGRESQL) {
            return ProvisioningBatch.write(connection, database.dialect(), changes);
        }
        for (Change change : changes) {
            if (write(connection, change) != Saved.SAVED) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Saved save(Change change) {
        try {
            return database.once(
                    "Saving a provisioning", connection -> write(connection, change), saved -> saved == Saved.SAVED);
        } catch (StoreFault e) {
            if (e.isLostRace()) {
                return Saved.CONFLICT;
            }
            throw e;
        }
    }

    private Saved write(Connection connection, Change change) throws SQLException {
        Provisioning next = change.next();
        UserKey user = next.key();
        Saved row = ProvisioningTable.write(connection, database.dialect(), next, setback(change));
        if (row != Saved.SAVED) {
            return row;
        }
        Saved claim = ClaimedAddresses.write(connection, user, next.state().claimedAddresses());
        if (claim != Saved.SAVED) {
            return claim;
        }
        ChallengeTable.write(connection, user, next.state());
        AddressFingerprints.addOwn(connection, next);
        ListedUsers.copy(connection, user.tenant(), List.of(user.user().value()));
        LinkTokens.add(connection, user, change.linkTokens());
        AuditTable.add(connection, change.audit());
        OutboxTable.add(connection, change.outbox());
        return Limits.use(connection, database.dialect(), change.limits()) ? Saved.SAVED : Saved.LIMITED;
    }

    static @Nullable String setback(Change change) {
        return Setback.after(change.audit().stream().map(AuditEntry::kind).toList())
                .map(kept -> kept.setback().map(Setback::name).orElse(""))
                .orElse(null);
    }

    @Override
    public Optional<FoundLink> findLink(String digest) {
        if (!digest.equals(Text.mended(digest))) {
            return Optional.empty();
        }
        return database.alone("Finding a link", connection -> LinkTokens.find(connection, digest));
    }

    @Override
    public Optional<UserKey> findByAccount(TenantId tenant, AccountKey account) {
        return database.alone(
                "Finding a user by account",
                connection -> Sql.first(
                        connection,
                        "SELECT tenant_id, user_id FROM fb_provisioning"
                                + " WHERE tenant_id = ? AND link_issuer = ? AND link_subject = ?",
                        row -> UserKey.of(row.text("tenant_id"), row.text("user_id")),
                        tenant.value(),
                        account.issuer().value(),
                        account.subject().value()));
    }

    @Override
    public List<UserKey> findByAccount(AccountKey account) {
        return database.alone(
                "Finding users by account",
                connection -> Sql.list(
                        connection,
                        "SELECT tenant_id, user_id FROM fb_provisioning WHERE link_issuer = ? AND link_subject = ?"
                                + " ORDER BY tenant_id, user_id",
                        row -> UserKey.of(row.text("tenant_id"), row.text("user_id")),
                        account.issuer().value(),
                        account.subject().value()));
    }
}
