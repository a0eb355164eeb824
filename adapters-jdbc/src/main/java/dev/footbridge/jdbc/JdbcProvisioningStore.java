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
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.Challenge;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps the provisioning of users: one statement to read, one transaction to write. */
public final class JdbcProvisioningStore implements ProvisioningStore {
    private final Database database;
    private final String load;

    public JdbcProvisioningStore(DataSource source) {
        this(new Database(source));
    }

    JdbcProvisioningStore(Database database) {
        this.database = database;
        this.load = "SELECT " + database.dialect().clock() + " AS db_now, " + TenantTable.COLUMNS + ", "
                + ProvisioningReader.COLUMNS + ", " + ChallengeTable.COLUMNS
                + " FROM fb_tenant t LEFT JOIN fb_provisioning p ON p.tenant_id = t.tenant_id AND p.user_id = ?"
                + " LEFT JOIN fb_challenge c ON c.tenant_id = p.tenant_id AND c.user_id = p.user_id"
                + " WHERE t.tenant_id = ? ORDER BY c.place";
    }

    @Override
    public Optional<Snapshot> load(UserKey user) {
        return database.alone("Loading a provisioning", connection -> {
            ImmutableList.Builder<Challenge> challenges = ImmutableList.builder();
            // One row per challenge, or one without: the last has seen them all.
            List<Snapshot> growing = Sql.list(
                    connection,
                    load,
                    row -> {
                        ChallengeTable.read(row).ifPresent(challenges::add);
                        Provisioning value = ProvisioningReader.read(row, user, challenges.build());
                        return new Snapshot(TenantTable.read(row), value, row.time("db_now"));
                    },
                    user.user().value(),
                    user.tenant().value());
            return growing.isEmpty() ? Optional.empty() : Optional.of(growing.get(growing.size() - 1));
        });
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
        ListedUsers.copy(connection, user.tenant(), List.of(user.user().value()));
        LinkTokens.add(connection, user, change.linkTokens());
        AuditTable.add(connection, change.audit());
        OutboxTable.add(connection, change.outbox());
        return Limits.use(connection, database.dialect(), change.limits()) ? Saved.SAVED : Saved.LIMITED;
    }

    private static @Nullable String setback(Change change) {
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
