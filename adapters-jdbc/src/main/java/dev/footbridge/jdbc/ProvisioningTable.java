package dev.footbridge.jdbc;

import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.spi.Saved;
import dev.footbridge.tenant.UserKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the row of a user if its version is still the one that was read. */
final class ProvisioningTable {
    private static final String INSERT = "INSERT INTO fb_provisioning (version, setback, "
            + String.join(", ", ProvisioningColumns.names())
            + ", tenant_id, user_id) VALUES (1, COALESCE(?, '')"
            + ", ?".repeat(ProvisioningColumns.names().size() + 2) + ")";

    private static final String UPDATE = "UPDATE fb_provisioning SET version = version + 1,"
            + " setback = COALESCE(CAST(? AS VARCHAR), setback), "
            + String.join(" = ?, ", ProvisioningColumns.names())
            + " = ? WHERE tenant_id = ? AND user_id = ? AND version = ?";

    /** PostgreSQL clears what belongs to the former state on the way, which saves two round trips. */
    private static final String CLEAR_AND_UPDATE = "WITH challenges AS (" + ChallengeTable.CLEAR + "), claims AS ("
            + ClaimedAddresses.CLEAR + "), own AS (" + AddressFingerprints.CLEAR_OWN + ") " + UPDATE;

    private ProvisioningTable() {}

    /**
     * Writes the row, and leaves no challenge, no claimed address and no fingerprint of the former state.
     *
     * @param setback what is kept of the latest attempt from now on, or null if that stays
     */
    static Saved write(Connection connection, Dialect dialect, Provisioning next, @Nullable String setback)
            throws SQLException {
        if (next.version() == 0) {
            return insert(connection, next, setback);
        }
        try {
            return update(connection, dialect, next, setback) == 1 ? Saved.SAVED : Saved.CONFLICT;
        } catch (SQLException e) {
            // The key stays as it is, so it can only be the account.
            if (SqlState.isDuplicate(e)) {
                return Saved.ACCOUNT_TAKEN;
            }
            throw e;
        }
    }

    private static Saved insert(Connection connection, Provisioning next, @Nullable String setback)
            throws SQLException {
        try {
            Sql.update(connection, INSERT, values(next, setback).toArray());
            return Saved.SAVED;
        } catch (SQLException e) {
            if (!SqlState.isDuplicate(e)) {
                throw e;
            }
            // The table has two unique keys. Which one it was stands only in a message that quotes values and is
            // translated, so the rows are asked: after the rollback, by the same connection.
            connection.rollback();
            return exists(connection, next.key()) ? Saved.CONFLICT : Saved.ACCOUNT_TAKEN;
        }
    }

    private static int update(Connection connection, Dialect dialect, Provisioning next, @Nullable String setback)
            throws SQLException {
        String tenant = next.key().tenant().value();
        String user = next.key().user().value();
        List<@Nullable Object> values = values(next, setback);
        values.add(next.version());
        if (dialect == Dialect.POSTGRESQL) {
            values.addAll(0, List.of(tenant, user, tenant, user, tenant, user));
            return Sql.update(connection, CLEAR_AND_UPDATE, values.toArray());
        }
        int touched = Sql.update(connection, UPDATE, values.toArray());
        Sql.update(connection, ChallengeTable.CLEAR, tenant, user);
        Sql.update(connection, ClaimedAddresses.CLEAR, tenant, user);
        Sql.update(connection, AddressFingerprints.CLEAR_OWN, tenant, user);
        return touched;
    }

    private static boolean exists(Connection connection, UserKey user) throws SQLException {
        return Sql.count(
                        connection,
                        "SELECT COUNT(*) AS n FROM fb_provisioning WHERE tenant_id = ? AND user_id = ?",
                        user.tenant().value(),
                        user.user().value())
                == 1;
    }

    private static List<@Nullable Object> values(Provisioning next, @Nullable String setback) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(setback);
        values.addAll(ProvisioningColumns.of(next).values());
        Collections.addAll(
                values, next.key().tenant().value(), next.key().user().value());
        return values;
    }
}
