package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.spi.Saved;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proven addresses, unique in the tenant by their canonical form. */
final class ClaimedAddresses {
    /** Of a tenant and user. */
    static final String CLEAR = "DELETE FROM fb_claimed_address WHERE tenant_id = ? AND user_id = ?";

    private ClaimedAddresses() {}

    static ImmutableMap<EmailAddress, UserId> holders(
            Connection connection, TenantId tenant, Set<EmailAddress> addresses) throws SQLException {
        Map<String, EmailAddress> asked = Maps.uniqueIndex(addresses, EmailAddress::canonical);
        List<@Nullable Object> values = new ArrayList<>(asked.keySet());
        values.add(tenant.value());
        ImmutableMap.Builder<EmailAddress, UserId> holders = ImmutableMap.builder();
        Sql.list(
                connection,
                "SELECT canonical, user_id FROM fb_claimed_address WHERE canonical IN (" + Sql.places(asked.size())
                        + ") AND tenant_id = ?",
                row -> holders.put(
                        Objects.requireNonNull(asked.get(row.text("canonical"))), new UserId(row.text("user_id"))),
                values.toArray());
        return holders.buildOrThrow();
    }

    static Saved write(Connection connection, UserKey user, Set<EmailAddress> addresses) throws SQLException {
        List<@Nullable Object[]> rows = addresses.stream()
                .map(EmailAddress::canonical)
                .sorted()
                .map(canonical ->
                        Sql.row(user.tenant().value(), canonical, user.user().value()))
                .toList();
        try {
            Sql.batch(
                    connection,
                    "INSERT INTO fb_claimed_address (tenant_id, canonical, user_id) VALUES (?, ?, ?)",
                    rows);
            return Saved.SAVED;
        } catch (SQLException e) {
            if (SqlState.isDuplicate(e)) {
                return Saved.ADDRESS_TAKEN;
            }
            throw e;
        }
    }
}
