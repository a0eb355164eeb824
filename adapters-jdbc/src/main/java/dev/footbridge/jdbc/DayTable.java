package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import dev.footbridge.readiness.History;
import dev.footbridge.readiness.LinkedOnDay;
import dev.footbridge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;

/** One row per tenant and day; whoever looks last on a day has the last word. */
final class DayTable {
    private static final String POSTGRESQL = "INSERT INTO fb_linked_on_day (tenant_id, seen_on, linked, people)"
            + " VALUES (?, ?, ?, ?) ON CONFLICT (tenant_id, seen_on) DO UPDATE"
            + " SET linked = EXCLUDED.linked, people = EXCLUDED.people";
    private static final String H2 = "MERGE INTO fb_linked_on_day (tenant_id, seen_on, linked, people)"
            + " KEY (tenant_id, seen_on) VALUES (?, ?, ?, ?)";

    private DayTable() {}

    static int put(Connection connection, Dialect dialect, TenantId tenant, LinkedOnDay seen) throws SQLException {
        return Sql.update(
                connection,
                dialect == Dialect.POSTGRESQL ? POSTGRESQL : H2,
                tenant.value(),
                seen.day(),
                seen.linked(),
                seen.total());
    }

    static History read(Connection connection, TenantId tenant) throws SQLException {
        return new History(ImmutableList.copyOf(Sql.list(
                connection,
                "SELECT seen_on, linked, people FROM fb_linked_on_day WHERE tenant_id = ? ORDER BY seen_on",
                row -> new LinkedOnDay(row.day("seen_on"), row.count("linked"), row.count("people")),
                tenant.value())));
    }
}
