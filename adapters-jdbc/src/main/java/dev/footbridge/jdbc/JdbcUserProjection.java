package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.DomainInUse;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.readiness.Alike;
import dev.footbridge.readiness.Reason;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.Challenge;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Our copy of the directory beside what we keep ourselves, so that a list is one statement and a count another. */
public final class JdbcUserProjection implements UserProjection {
    private static final String COLUMNS = "u.tenant_id AS u_tenant_id, u.user_id AS u_user_id, u.name AS u_name,"
            + " u.name_folded AS u_name_folded, u.employee_number AS u_employee_number,"
            + " u.department AS u_department, u.active AS u_active, u.kind AS u_kind";

    /** The page is cut from one table; only its users are then looked up in the others. */
    private static final String PAGE = "SELECT u.*, " + ProvisioningReader.COLUMNS + ", " + ChallengeTable.COLUMNS
            + ", (SELECT MAX(a.happened_at) FROM fb_audit a WHERE a.tenant_id = u.u_tenant_id"
            + " AND a.user_id = u.u_user_id) AS last_event_at FROM (SELECT %s AS u_reason, " + COLUMNS
            + " FROM fb_user u WHERE %s ORDER BY u.name_folded, u.user_id FETCH FIRST ? ROWS ONLY) AS u"
            + " LEFT JOIN fb_provisioning p ON p.tenant_id = u.u_tenant_id AND p.user_id = u.u_user_id"
            + " LEFT JOIN fb_challenge c ON c.tenant_id = u.u_tenant_id AND c.user_id = u.u_user_id"
            + " ORDER BY u.u_name_folded, u.u_user_id, c.place";

    private static final int MENDED_AT_ONCE = 2_000;

    private final Database database;

    public JdbcUserProjection(DataSource source) {
        this(new Database(source));
    }

    JdbcUserProjection(Database database) {
        this.database = database;
    }

    @Override
    public void put(TenantId tenant, List<DirectoryUser> users, String cursor) {
        database.<Boolean>again(
                "Putting users",
                connection -> {
                    UserTable.put(connection, database.dialect(), tenant, users, cursor);
                    return true;
                },
                put -> put);
    }

    /**
     * Copies anew what lists are cut by, wherever it differs from what is kept of a user. Everything that writes keeps
     * the two alike; this is for rows that came another way (a restored table, SQL by hand), and may run at any time.
     */
    public void mend(TenantId tenant) {
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            String from = after.get();
            after = database.alone(
                    "Mending the copies for lists",
                    connection -> ListedUsers.mend(connection, tenant, from, MENDED_AT_ONCE));
        }
    }

    @Override
    public String cursor(TenantId tenant) {
        return database.alone(
                "Reading a cursor",
                connection -> Sql.first(
                                connection,
                                "SELECT cursor_text FROM fb_cursor WHERE tenant_id = ?",
                                row -> row.text("cursor_text"),
                                tenant.value())
                        .orElse(""));
    }

    @Override
    public ImmutableList<Alike> alike(TenantId tenant) {
        return database.alone(
                "Counting users by what stands in their way",
                connection -> AlikeUsers.count(connection, database.dialect(), tenant));
    }

    @Override
    public ImmutableList<DomainInUse> domainsInUse(TenantId tenant) {
        return database.alone("Counting domains", connection -> DomainsInUse.count(connection, tenant));
    }

    @Override
    public Page page(TenantId tenant, Query query) {
        return database.alone("Reading a page of users", connection -> {
            ReasonOfUser reason = ReasonOfUser.under(allowed(connection, tenant), database.dialect(), tenant);
            UserFilter filter = new UserFilter(tenant, query, reason);
            UserId after = query.after();
            if (after != null) {
                filter.after(tenant.value(), after.value());
            }
            List<Row> rows = rows(connection, filter, reason, tenant, query.limit() + 1);
            boolean more = rows.size() > query.limit();
            return new Page(ImmutableList.copyOf(more ? rows.subList(0, query.limit()) : rows), more);
        });
    }

    @Override
    public int count(TenantId tenant, Query query, int most) {
        return database.alone("Counting users", connection -> {
            ReasonOfUser reason = ReasonOfUser.under(allowed(connection, tenant), database.dialect(), tenant);
            UserFilter filter = new UserFilter(tenant, query, reason);
            String matching = "FROM fb_user u WHERE " + filter.condition();
            // The number is no parameter: the database shall know that it may stop early.
            String sql = most == Integer.MAX_VALUE
                    ? "SELECT COUNT(*) AS n " + matching
                    : "SELECT COUNT(*) AS n FROM (SELECT 1 " + matching + " LIMIT " + most + ") AS found";
            return Sql.count(connection, sql, filter.values());
        });
    }

    @Override
    public ImmutableList<Row> known(TenantId tenant, Set<UserId> users, Set<String> employeeNumbers) {
        if (users.isEmpty() && employeeNumbers.isEmpty()) {
            return ImmutableList.of();
        }
        return database.alone("Reading users by their names", connection -> {
            ReasonOfUser reason = ReasonOfUser.under(allowed(connection, tenant), database.dialect(), tenant);
            UserFilter filter = new UserFilter(tenant, users, employeeNumbers);
            return ImmutableList.copyOf(rows(connection, filter, reason, tenant, Integer.MAX_VALUE));
        });
    }

    @Override
    public ImmutableList<Named> named(TenantId tenant, Set<UserId> users, Set<String> employeeNumbers) {
        return database.once(
                "Reading users by their names",
                connection -> NamedUsers.find(connection, database.dialect(), tenant, users, employeeNumbers),
                read -> true);
    }

    @Override
    public ImmutableMap<EmailAddress, UserId> holders(TenantId tenant, Set<EmailAddress> addresses) {
        return addresses.isEmpty()
                ? ImmutableMap.of()
                : database.alone(
                        "Reading who has addresses",
                        connection -> ClaimedAddresses.holders(connection, tenant, addresses));
    }

    private static AllowedDomains allowed(Connection connection, TenantId tenant) throws SQLException {
        return TenantTable.find(connection, tenant).map(Tenant::allowedDomains).orElse(AllowedDomains.none());
    }

    /** A user comes once per challenge; the last time with all of them. */
    private static List<Row> rows(
            Connection connection, UserFilter filter, ReasonOfUser reason, TenantId tenant, int most)
            throws SQLException {
        LinkedHashMultimap<String, Challenge> challenges = LinkedHashMultimap.create();
        Map<String, Row> users = new LinkedHashMap<>();
        Sql.list(
                connection,
                PAGE.formatted(reason.sql(), filter.condition()),
                row -> {
                    String id = row.text("u_user_id");
                    ChallengeTable.read(row).ifPresent(challenge -> challenges.put(id, challenge));
                    return users.put(id, user(row, tenant, ImmutableList.copyOf(challenges.get(id))));
                },
                filter.valuesBetween(reason.values(), most));
        return List.copyOf(users.values());
    }

    private static Row user(dev.footbridge.jdbc.Row row, TenantId tenant, ImmutableList<Challenge> challenges)
            throws SQLException {
        UserId id = new UserId(row.text("u_user_id"));
        return new Row(
                id,
                row.text("u_name"),
                row.text("u_employee_number"),
                row.text("u_department"),
                row.flag("u_active"),
                row.name("u_kind", SignInKind.class),
                ProvisioningReader.read(row, new UserKey(tenant, id), challenges),
                row.name("u_reason", Reason.class),
                row.timeOrNull("last_event_at"));
    }
}
