package dev.footbridge.jdbc;

import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.audit.chain.ChainHead;
import dev.footbridge.audit.chain.ChainLink;
import dev.footbridge.audit.chain.ChainSegment;
import dev.footbridge.audit.chain.Digest;
import dev.footbridge.spi.AuditChainStore;
import dev.footbridge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Writes each link into the row of its entry. Locks the tenant's head while it writes; whoever adds entries does not. */
public final class JdbcAuditChainStore implements AuditChainStore {
    private final Database database;

    public JdbcAuditChainStore(DataSource source) {
        this(new Database(source));
    }

    JdbcAuditChainStore(Database database) {
        this.database = database;
    }

    @Override
    public List<TenantId> tenantsWaiting() {
        return database.alone(
                "Finding tenants to chain",
                connection -> Sql.list(
                        connection,
                        "SELECT DISTINCT tenant_id FROM fb_audit WHERE chain_sequence IS NULL ORDER BY tenant_id",
                        row -> new TenantId(row.text("tenant_id"))));
    }

    @Override
    public List<AuditEntry> waiting(TenantId tenant, int most) {
        return database.alone(
                "Reading entries to chain",
                connection -> Sql.list(
                        connection,
                        "SELECT " + AuditTable.COLUMNS + " FROM fb_audit WHERE tenant_id = ? AND chain_sequence IS NULL"
                                + " ORDER BY entry_number FETCH FIRST ? ROWS ONLY",
                        AuditTable::read,
                        tenant.value(),
                        most));
    }

    @Override
    public ChainHead head(TenantId tenant) {
        return database.alone(
                        "Reading the head of a chain",
                        connection -> Sql.first(
                                connection,
                                "SELECT last_sequence, last_hash FROM fb_audit_head WHERE tenant_id = ?",
                                row -> new ChainHead(
                                        tenant, row.number("last_sequence"), new Digest(row.text("last_hash"))),
                                tenant.value()))
                .orElseGet(() -> ChainHead.start(tenant));
    }

    @Override
    public boolean append(ChainSegment segment) {
        return database.again(
                "Chaining entries",
                connection -> moveHead(connection, segment.from(), segment.head())
                        && ChainColumns.write(connection, segment.links()),
                kept -> kept);
    }

    @Override
    public int forgetPeople(TenantId tenant, Set<EventKind> kinds, Instant before, int most) {
        return database.alone(
                "Forgetting people of old entries",
                connection -> ErasedColumns.forgetPeople(connection, tenant, kinds, before, most));
    }

    private static boolean moveHead(Connection connection, ChainHead from, ChainHead to) throws SQLException {
        if (from.equals(ChainHead.start(from.tenant()))) {
            return insertHead(connection, to);
        }
        return Sql.update(
                        connection,
                        "UPDATE fb_audit_head SET last_sequence = ?, last_hash = ?"
                                + " WHERE tenant_id = ? AND last_sequence = ? AND last_hash = ?",
                        to.sequence(),
                        to.hash().hex(),
                        from.tenant().value(),
                        from.sequence(),
                        from.hash().hex())
                == 1;
    }

    private static boolean insertHead(Connection connection, ChainHead head) throws SQLException {
        try {
            return Sql.update(
                            connection,
                            "INSERT INTO fb_audit_head (tenant_id, last_sequence, last_hash) VALUES (?, ?, ?)",
                            head.tenant().value(),
                            head.sequence(),
                            head.hash().hex())
                    == 1;
        } catch (SQLException e) {
            if (SqlState.isDuplicate(e)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public List<ChainLink> links(TenantId tenant, long after, int most) {
        return database.alone(
                "Reading a chain",
                connection -> Sql.list(
                        connection,
                        "SELECT " + AuditTable.COLUMNS + ", " + ChainColumns.COLUMNS + " FROM fb_audit"
                                + " WHERE tenant_id = ? AND chain_sequence > ?"
                                + " ORDER BY chain_sequence FETCH FIRST ? ROWS ONLY",
                        ChainColumns::read,
                        tenant.value(),
                        after,
                        most));
    }
}
