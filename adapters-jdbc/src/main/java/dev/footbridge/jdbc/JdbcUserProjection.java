package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.address.DomainInUse;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.conflict.AddressFingerprint;
import dev.footbridge.readiness.Alike;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Our copy of the directory beside what we keep ourselves, so that a list is one statement and a count another. */
public final class JdbcUserProjection implements UserProjection {
    private static final int MENDED_AT_ONCE = 2_000;

    private final Database database;

    public JdbcUserProjection(DataSource source) {
        this(new Database(source));
    }

    JdbcUserProjection(Database database) {
        this.database = database;
    }

    @Override
    public void put(TenantId tenant, List<DirectoryUser> users, Set<UserId> sharedMailbox, String cursor) {
        database.<Boolean>again(
                "Putting users",
                connection -> {
                    UserTable.put(connection, database.dialect(), tenant, users, sharedMailbox, cursor);
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
            ReasonOfUser reason = ReasonOfUser.under(domains(connection, tenant), database.dialect(), tenant);
            UserFilter filter = new UserFilter(tenant, query, reason);
            UserId after = query.after();
            if (after != null) {
                filter.after(tenant.value(), after.value());
            }
            List<Row> rows = ListedRows.of(connection, filter, reason, tenant, query.limit() + 1);
            boolean more = rows.size() > query.limit();
            return new Page(ImmutableList.copyOf(more ? rows.subList(0, query.limit()) : rows), more);
        });
    }

    @Override
    public int count(TenantId tenant, Query query, int most) {
        return database.alone("Counting users", connection -> {
            ReasonOfUser reason = ReasonOfUser.under(domains(connection, tenant), database.dialect(), tenant);
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
        return database.alone(
                "Reading users by their names",
                connection -> known(connection, tenant, new UserFilter(tenant, users, employeeNumbers)));
    }

    private ImmutableList<Row> known(Connection connection, TenantId tenant, UserFilter filter) throws SQLException {
        ReasonOfUser reason = ReasonOfUser.under(domains(connection, tenant), database.dialect(), tenant);
        return ImmutableList.copyOf(ListedRows.of(connection, filter, reason, tenant, Integer.MAX_VALUE));
    }

    @Override
    public ImmutableList<SharedAddress> sharedAddresses(
            TenantId tenant, int limit, @Nullable AddressFingerprint after) {
        return database.alone("Reading shared addresses", connection -> {
            List<SharedAddresses.Found> found = SharedAddresses.page(connection, tenant, limit, after);
            ImmutableSet<UserId> users = found.stream()
                    .flatMap(each -> each.users().stream())
                    .map(UserId::new)
                    .collect(ImmutableSet.toImmutableSet());
            return users.isEmpty()
                    ? ImmutableList.of()
                    : SharedAddresses.with(
                            known(connection, tenant, new UserFilter(tenant, users, ImmutableSet.of())), found);
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
    public int countSharedAddresses(TenantId tenant) {
        return database.alone("Counting shared addresses", connection -> SharedAddresses.count(connection, tenant));
    }

    @Override
    public ImmutableMap<EmailAddress, UserId> holders(TenantId tenant, Set<EmailAddress> addresses) {
        return addresses.isEmpty()
                ? ImmutableMap.of()
                : database.alone(
                        "Reading who has addresses",
                        connection -> ClaimedAddresses.holders(connection, tenant, addresses));
    }

    @Override
    public ImmutableSet<EmailAddress> ofOthers(UserKey user, Set<EmailAddress> addresses) {
        return addresses.isEmpty()
                ? ImmutableSet.of()
                : database.alone(
                        "Reading whose addresses are", connection -> OthersAddresses.of(connection, user, addresses));
    }

    private static DomainPolicy domains(Connection connection, TenantId tenant) throws SQLException {
        return TenantTable.find(connection, tenant).map(Tenant::domains).orElse(DomainPolicy.open());
    }
}
