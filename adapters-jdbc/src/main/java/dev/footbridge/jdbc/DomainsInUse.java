package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.DomainInUse;
import dev.footbridge.address.EmailDomain;
import dev.footbridge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;

/** Groups the addresses of a tenant by domain. */
final class DomainsInUse {
    private static final String SQL = "SELECT domain, SUM(linked) AS linked, SUM(pending) AS pending FROM ("
            + "SELECT " + Sql.domainOf("link_canonical") + " AS domain, 1 AS linked, 0 AS pending"
            + " FROM fb_provisioning WHERE tenant_id = ? AND link_canonical IS NOT NULL"
            + " UNION ALL SELECT " + Sql.domainOf("pending_canonical") + ", 0, 1"
            + " FROM fb_provisioning WHERE tenant_id = ? AND pending_canonical IS NOT NULL) AS used GROUP BY domain";

    private DomainsInUse() {}

    static ImmutableList<DomainInUse> count(Connection connection, TenantId tenant) throws SQLException {
        return ImmutableList.copyOf(Sql.list(
                connection,
                SQL,
                row -> new DomainInUse(EmailDomain.of(row.text("domain")), row.count("linked"), row.count("pending")),
                tenant.value(),
                tenant.value()));
    }
}
