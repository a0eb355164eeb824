package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Maps;
import dev.footbridge.conflict.AddressFingerprint;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.spi.UserProjection.SharedAddress;
import dev.footbridge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds addresses that are at hand for several users. A walk through the index alone shows which could be; only those few
 * are then looked at with their users. In one statement, PostgreSQL would take every third for one of them and read all
 * users.
 */
final class SharedAddresses {
    private static final int COUNTED_AT_ONCE = 500;

    /** More than a page needs, for those that turn out to be nobody's or one person's. */
    private static final int SPARE = 14;

    private static final String PERHAPS = "SELECT fingerprint FROM fb_address_fingerprint WHERE tenant_id = ?%s"
            + " GROUP BY fingerprint HAVING MIN(user_id) < MAX(user_id) ORDER BY fingerprint FETCH FIRST ? ROWS ONLY";

    /** Whoever has an address with us is not going to be offered another one. */
    private static final String MEMBERS = " FROM fb_address_fingerprint a JOIN fb_user u"
            + " ON u.tenant_id = a.tenant_id AND u.user_id = a.user_id"
            + " WHERE a.tenant_id = ? AND a.fingerprint IN (%s) AND u.active AND u.kind <> 'INTERNAL_ONLY'"
            + " AND (a.own OR NOT EXISTS (SELECT 1 FROM fb_address_fingerprint o WHERE o.tenant_id = a.tenant_id"
            + " AND o.user_id = a.user_id AND o.own))";

    private static final String FIRST_MEMBERS =
            "SELECT fingerprint, user_id, people FROM (SELECT a.fingerprint, a.user_id,"
                    + " COUNT(*) OVER (PARTITION BY a.fingerprint) AS people, ROW_NUMBER() OVER (PARTITION BY a.fingerprint"
                    + " ORDER BY u.name_folded, u.user_id) AS place" + MEMBERS
                    + ") AS members WHERE people > 1 AND place <= "
                    + SharedAddress.SHOWN + " ORDER BY fingerprint, place";

    private static final String SHARED = "SELECT COUNT(*) AS n FROM (SELECT a.fingerprint" + MEMBERS
            + " GROUP BY a.fingerprint HAVING COUNT(*) > 1) AS shared";

    private SharedAddresses() {}

    /** @param users the first of them */
    record Found(UUID fingerprint, int people, List<String> users) {}

    static List<Found> page(Connection connection, TenantId tenant, int limit, @Nullable AddressFingerprint after)
            throws SQLException {
        List<Found> found = new ArrayList<>();
        UUID last = after == null ? null : after.value();
        int atOnce = limit + SPARE;
        boolean more = true;
        while (more && found.size() < limit) {
            List<UUID> next = perhaps(connection, tenant, last, atOnce);
            found.addAll(members(connection, tenant, next));
            last = Iterables.getLast(next, last);
            more = next.size() == atOnce;
        }
        return found.subList(0, Math.min(limit, found.size()));
    }

    /** Puts the users to the addresses; one who has been erased since is left out. */
    static ImmutableList<SharedAddress> with(List<UserProjection.Row> rows, List<Found> found) {
        Map<String, UserProjection.Row> byId =
                Maps.uniqueIndex(rows, row -> row.id().value());
        return found.stream()
                .map(each -> new SharedAddress(
                        new AddressFingerprint(each.fingerprint()),
                        each.people(),
                        each.users().stream()
                                .flatMap(user -> Stream.ofNullable(byId.get(user)))
                                .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }

    static int count(Connection connection, TenantId tenant) throws SQLException {
        int shared = 0;
        List<UUID> next = perhaps(connection, tenant, null, COUNTED_AT_ONCE);
        while (!next.isEmpty()) {
            shared += Sql.count(connection, SHARED.formatted(Sql.places(next.size())), values(tenant, next));
            next = perhaps(connection, tenant, Iterables.getLast(next), COUNTED_AT_ONCE);
        }
        return shared;
    }

    private static List<UUID> perhaps(Connection connection, TenantId tenant, @Nullable UUID after, int most)
            throws SQLException {
        return after == null
                ? Sql.list(connection, PERHAPS.formatted(""), row -> row.id("fingerprint"), tenant.value(), most)
                : Sql.list(
                        connection,
                        PERHAPS.formatted(" AND fingerprint > ?"),
                        row -> row.id("fingerprint"),
                        tenant.value(),
                        after,
                        most);
    }

    private static List<Found> members(Connection connection, TenantId tenant, List<UUID> fingerprints)
            throws SQLException {
        if (fingerprints.isEmpty()) {
            return List.of();
        }
        LinkedHashMultimap<UUID, String> users = LinkedHashMultimap.create();
        Map<UUID, Integer> people = new LinkedHashMap<>();
        Sql.list(
                connection,
                FIRST_MEMBERS.formatted(Sql.places(fingerprints.size())),
                row -> {
                    users.put(row.id("fingerprint"), row.text("user_id"));
                    return people.put(row.id("fingerprint"), row.count("people"));
                },
                values(tenant, fingerprints));
        return people.entrySet().stream()
                .map(each -> new Found(each.getKey(), each.getValue(), List.copyOf(users.get(each.getKey()))))
                .toList();
    }

    private static Object[] values(TenantId tenant, List<UUID> fingerprints) {
        List<Object> values = new ArrayList<>();
        values.add(tenant.value());
        values.addAll(fingerprints);
        return values.toArray();
    }
}
