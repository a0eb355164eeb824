package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.conflict.AddressFingerprint;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Addresses that somebody else of the tenant has proven, or could be offered. */
final class OthersAddresses {
    private static final String OFFERED = "SELECT DISTINCT fingerprint FROM fb_address_fingerprint"
            + " WHERE tenant_id = ? AND NOT own AND user_id <> ? AND fingerprint IN (";

    private OthersAddresses() {}

    /** @param addresses at least one */
    static ImmutableSet<EmailAddress> of(Connection connection, UserKey user, Set<EmailAddress> addresses)
            throws SQLException {
        Map<EmailAddress, UserId> holders = ClaimedAddresses.holders(connection, user.tenant(), addresses);
        Set<EmailAddress> proven = Maps.filterValues(holders, holder -> !holder.equals(user.user()))
                .keySet();
        Map<EmailAddress, UUID> asked = Maps.toMap(
                addresses,
                address -> AddressFingerprint.of(user.tenant(), address).value());
        List<Object> values =
                new ArrayList<>(List.of(user.tenant().value(), user.user().value()));
        values.addAll(asked.values());
        Set<UUID> offered = new HashSet<>(Sql.list(
                connection, OFFERED + Sql.places(asked.size()) + ")", row -> row.id("fingerprint"), values.toArray()));
        return Sets.union(proven, Maps.filterValues(asked, offered::contains).keySet())
                .immutableCopy();
    }
}
