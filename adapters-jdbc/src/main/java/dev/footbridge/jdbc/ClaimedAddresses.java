package dev.footbridge.jdbc;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.spi.Saved;
import dev.footbridge.tenant.UserKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proven addresses, unique in the tenant by their canonical form. */
final class ClaimedAddresses {
    /** Of a tenant and user. */
    static final String CLEAR = "DELETE FROM fb_claimed_address WHERE tenant_id = ? AND user_id = ?";

    private ClaimedAddresses() {}

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
