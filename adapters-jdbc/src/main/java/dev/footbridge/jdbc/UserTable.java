package dev.footbridge.jdbc;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of the projection. Of candidate addresses only the domains are among them (decisions 23). */
final class UserTable {
    private static final String COLUMNS = "tenant_id, user_id, name, employee_number, group_name, department, active,"
            + " kind, may_provision, locale, domains, shared_mailbox, name_folded, text_folded";
    private static final String VALUES = " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String POSTGRESQL = "INSERT INTO fb_user (" + COLUMNS + ")" + VALUES
            + " ON CONFLICT (tenant_id, user_id) DO UPDATE SET name = EXCLUDED.name,"
            + " employee_number = EXCLUDED.employee_number, group_name = EXCLUDED.group_name,"
            + " department = EXCLUDED.department, active = EXCLUDED.active, kind = EXCLUDED.kind,"
            + " may_provision = EXCLUDED.may_provision, locale = EXCLUDED.locale, domains = EXCLUDED.domains,"
            + " shared_mailbox = EXCLUDED.shared_mailbox,"
            + " name_folded = EXCLUDED.name_folded, text_folded = EXCLUDED.text_folded";
    private static final String H2 = "MERGE INTO fb_user (" + COLUMNS + ") KEY (tenant_id, user_id)" + VALUES;

    private static final String CURSOR_POSTGRESQL =
            "INSERT INTO fb_cursor (tenant_id, cursor_text, put_at) VALUES (?, ?, CURRENT_TIMESTAMP)"
                    + " ON CONFLICT (tenant_id) DO UPDATE"
                    + " SET cursor_text = EXCLUDED.cursor_text, put_at = EXCLUDED.put_at";
    private static final String CURSOR_H2 = "MERGE INTO fb_cursor (tenant_id, cursor_text, put_at) KEY (tenant_id)"
            + " VALUES (?, ?, CURRENT_TIMESTAMP)";

    private UserTable() {}

    /** The cursor's row comes first: whoever holds it is the only one who puts users of this tenant. */
    static void put(
            Connection connection,
            Dialect dialect,
            TenantId tenant,
            List<DirectoryUser> users,
            Set<UserId> sharedMailbox,
            String cursor)
            throws SQLException {
        boolean postgresql = dialect == Dialect.POSTGRESQL;
        Sql.update(connection, postgresql ? CURSOR_POSTGRESQL : CURSOR_H2, tenant.value(), cursor);
        Map<String, DirectoryUser> last = new TreeMap<>();
        users.forEach(user -> last.put(user.id().value(), user));
        Sql.batch(connection, postgresql ? POSTGRESQL : H2, rows(tenant, last.values(), sharedMailbox));
        if (!last.isEmpty()) {
            AddressFingerprints.putCandidates(connection, tenant, last.values());
        }
        // The rows are ours until the end: whoever saves a provisioning meanwhile copies it after us.
        ListedUsers.copy(connection, tenant, last.keySet());
    }

    private static List<@Nullable Object[]> rows(
            TenantId tenant, Collection<DirectoryUser> users, Set<UserId> sharedMailbox) {
        return users.stream()
                .map(user -> values(tenant, user, sharedMailbox.contains(user.id())))
                .toList();
    }

    private static @Nullable Object[] values(TenantId tenant, DirectoryUser user, boolean sharedMailbox) {
        return Sql.row(
                tenant.value(),
                user.id().value(),
                Text.mended(user.name()),
                Text.mended(user.employeeNumber()),
                Text.mended(user.group()),
                Text.mended(user.department()),
                user.active(),
                user.kind(),
                user.mayProvisionOthers(),
                user.locale().toLanguageTag(),
                domains(user),
                sharedMailbox,
                Text.orderKey(user.name()),
                Text.folded(user.name() + "\n" + user.employeeNumber()));
    }

    private static String domains(DirectoryUser user) {
        return user.candidates().stream()
                .map(candidate -> EmailAddress.parse(candidate.address()).accepted())
                .flatMap(address -> address.map(it -> it.domain().ascii()).stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
