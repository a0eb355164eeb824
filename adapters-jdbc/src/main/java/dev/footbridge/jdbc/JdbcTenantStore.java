package dev.footbridge.jdbc;

import dev.footbridge.audit.AuditEntry;
import dev.footbridge.readiness.History;
import dev.footbridge.readiness.LinkedOnDay;
import dev.footbridge.spi.TenantStore;
import dev.footbridge.spi.TenantStore.SwitchResult.Kind;
import dev.footbridge.tenant.HeadCount;
import dev.footbridge.tenant.LockedOutLimit;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps tenants: settings, phase and the number that a switch must state. */
public final class JdbcTenantStore implements TenantStore {
    private final Database database;

    public JdbcTenantStore(DataSource source) {
        this(new Database(source));
    }

    JdbcTenantStore(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(Tenant tenant) {
        return database.alone("Adding a tenant", connection -> {
            try {
                TenantTable.insert(connection, tenant);
                return true;
            } catch (SQLException e) {
                if (SqlState.isDuplicate(e)) {
                    return false;
                }
                throw e;
            }
        });
    }

    @Override
    public Optional<Tenant> find(TenantId tenant) {
        return database.alone("Finding a tenant", connection -> TenantTable.find(connection, tenant));
    }

    @Override
    public List<TenantId> all() {
        return database.alone(
                "Listing tenants",
                connection -> Sql.list(
                        connection,
                        "SELECT tenant_id FROM fb_tenant ORDER BY tenant_id",
                        row -> new TenantId(row.text("tenant_id"))));
    }

    @Override
    public boolean save(Tenant tenant, AuditEntry entry) {
        return database.again(
                "Saving a tenant",
                connection -> {
                    if (!TenantTable.update(connection, tenant)) {
                        return false;
                    }
                    AuditTable.add(connection, List.of(entry));
                    return true;
                },
                saved -> saved);
    }

    @Override
    public SwitchResult switchPhase(Tenant tenant, @Nullable String group, LockedOutLimit limit, AuditEntry entry) {
        return database.again(
                "Switching the phase",
                connection -> switchIn(connection, tenant, group, limit, entry),
                result -> result.kind() == Kind.SWITCHED);
    }

    /** The update comes first: it locks the tenant's row, so that two switches count one after the other. */
    private static SwitchResult switchIn(
            Connection connection, Tenant tenant, @Nullable String group, LockedOutLimit limit, AuditEntry entry)
            throws SQLException {
        boolean current = TenantTable.update(connection, tenant);
        int counted = HeadCounting.count(connection, tenant.id(), group).lockedOut();
        if (!current) {
            return new SwitchResult(Kind.CONFLICT, counted);
        }
        if (!limit.allows(counted)) {
            return new SwitchResult(Kind.LOCKED_OUT_CHANGED, counted);
        }
        AuditTable.add(connection, List.of(entry));
        return new SwitchResult(Kind.SWITCHED, counted);
    }

    @Override
    public HeadCount countPeople(TenantId tenant, @Nullable String group) {
        return database.alone("Counting people", connection -> HeadCounting.count(connection, tenant, group));
    }

    @Override
    public void observe(TenantId tenant, LinkedOnDay seen) {
        database.<Integer>again(
                "Keeping a day's number",
                connection -> DayTable.put(connection, database.dialect(), tenant, seen),
                kept -> true);
    }

    @Override
    public History history(TenantId tenant) {
        return database.alone("Reading a history", connection -> DayTable.read(connection, tenant));
    }

    @Override
    public Instant now() {
        return database.alone(
                "Asking for the time",
                connection -> Sql.first(
                                connection,
                                "SELECT " + database.dialect().clock() + " AS db_now",
                                row -> row.time("db_now"))
                        .orElseThrow());
    }
}
