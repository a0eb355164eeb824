package dev.footbridge.jdbc;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.conflict.AddressFingerprint;
import dev.footbridge.conflict.OwnAddresses;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps what is needed to see that two users have the same address, and nothing that could be read as one. */
final class AddressFingerprints {
    /** Of a tenant and user; what could be suggested stays. */
    static final String CLEAR_OWN = "DELETE FROM fb_address_fingerprint WHERE tenant_id = ? AND user_id = ? AND own";

    private static final String CLEAR_CANDIDATES =
            "DELETE FROM fb_address_fingerprint WHERE tenant_id = ? AND NOT own AND user_id IN (";
    private static final String INSERT =
            "INSERT INTO fb_address_fingerprint (tenant_id, fingerprint, user_id, own) VALUES (?, ?, ?, ?)";

    private static final Unnested ROWS = Unnested.of(
            List.of("tenant_id", "fingerprint", "user_id", "own"), Map.of("fingerprint", "uuid", "own", "boolean"));
    private static final String INSERT_ALL = ROWS.insertInto("fb_address_fingerprint");

    private AddressFingerprints() {}

    /** Writes those of a user whose former ones are cleared. */
    static void addOwn(Connection connection, Provisioning provisioning) throws SQLException {
        Sql.batch(connection, INSERT, own(provisioning).toList());
    }

    /** {@link #addOwn} on PostgreSQL, for many. */
    static void addAllOwn(Connection connection, List<Provisioning> provisionings) throws SQLException {
        List<@Nullable Object[]> rows =
                provisionings.stream().flatMap(AddressFingerprints::own).toList();
        if (!rows.isEmpty()) {
            Sql.update(connection, INSERT_ALL, ROWS.values(rows));
        }
    }

    /** Replaces what could be suggested to these users, of whom there is one at least. */
    static void putCandidates(Connection connection, TenantId tenant, Collection<DirectoryUser> users)
            throws SQLException {
        List<Object> cleared = new ArrayList<>();
        cleared.add(tenant.value());
        users.forEach(user -> cleared.add(user.id().value()));
        Sql.update(connection, CLEAR_CANDIDATES + Sql.places(users.size()) + ")", cleared.toArray());
        List<@Nullable Object[]> rows = new ArrayList<>();
        users.forEach(user -> rows(tenant, user.id(), candidates(user), false).forEach(rows::add));
        Sql.batch(connection, INSERT, rows);
    }

    private static Stream<@Nullable Object[]> own(Provisioning provisioning) {
        UserKey key = provisioning.key();
        return rows(key.tenant(), key.user(), OwnAddresses.of(provisioning.state()).stream(), true);
    }

    private static Stream<EmailAddress> candidates(DirectoryUser user) {
        return user.candidates().stream()
                .flatMap(candidate -> EmailAddress.parse(candidate.address()).accepted().stream());
    }

    private static Stream<@Nullable Object[]> rows(
            TenantId tenant, UserId user, Stream<EmailAddress> addresses, boolean own) {
        return addresses
                .map(address -> AddressFingerprint.of(tenant, address).value())
                .distinct()
                .map(fingerprint -> Sql.row(tenant.value(), fingerprint, user.value(), own));
    }
}
