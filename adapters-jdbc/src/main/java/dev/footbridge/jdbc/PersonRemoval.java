package dev.footbridge.jdbc;

import dev.footbridge.audit.PersonTraces;
import dev.footbridge.audit.chain.Erasure;
import dev.footbridge.tenant.UserKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a person out of the tables that need no more of it than to be rid of it; a new table has its statement here. */
final class PersonRemoval {
    private static final List<NamedSql> STATEMENTS = List.of(
            of("DELETE FROM fb_provisioning WHERE tenant_id = :tenant AND user_id = :user"),
            of("DELETE FROM fb_challenge WHERE tenant_id = :tenant AND user_id = :user"),
            of("DELETE FROM fb_claimed_address WHERE tenant_id = :tenant AND user_id = :user"),
            of("DELETE FROM fb_address_fingerprint WHERE tenant_id = :tenant AND user_id = :user"),
            of("DELETE FROM fb_link_token WHERE tenant_id = :tenant AND user_id = :user"),
            of("DELETE FROM fb_outbox WHERE tenant_id = :tenant AND user_id = :user"),
            of("DELETE FROM fb_shadow WHERE tenant_id = :tenant AND user_id = :user"),
            of("DELETE FROM fb_user WHERE tenant_id = :tenant AND user_id = :user"),
            of("DELETE FROM fb_bulk_person WHERE user_id = :user"
                    + " AND job_id IN (SELECT id FROM fb_bulk_job WHERE tenant_id = :tenant)"),
            of("UPDATE fb_bulk_job SET started_by = '" + Erasure.GONE
                    + "' WHERE tenant_id = :tenant AND started_by = :user"),
            // Whoever stands in a job already stays, so looking people up from the beginning does no harm.
            of("UPDATE fb_bulk_job SET listed_up_to = NULL WHERE tenant_id = :tenant AND listed_up_to = :user"),
            // The version keeps a decision about the tenant that was read before from writing the person back.
            of("UPDATE fb_tenant SET glass_user_id = NULL, glass_reason = NULL, glass_opened_at = NULL,"
                    + " glass_until = NULL, version = version + 1"
                    + " WHERE tenant_id = :tenant AND glass_user_id = :user"),
            of("UPDATE fb_tenant SET planned_by = '" + Erasure.GONE + "', version = version + 1"
                    + " WHERE tenant_id = :tenant AND planned_by = :user"));

    private PersonRemoval() {}

    private static NamedSql of(String sql) {
        return new NamedSql(sql);
    }

    /** Addresses of the person that only these tables know. */
    static List<String> addresses(Connection connection, UserKey user) throws SQLException {
        List<String> addresses = new ArrayList<>();
        for (String sql : List.of(
                "SELECT address AS a FROM fb_outbox WHERE tenant_id = :tenant AND user_id = :user",
                "SELECT former_address AS a FROM fb_import_row WHERE tenant_id = :tenant AND user_id = :user"
                        + " AND former_address IS NOT NULL",
                "SELECT next_address AS a FROM fb_import_row WHERE tenant_id = :tenant AND user_id = :user"
                        + " AND next_address IS NOT NULL")) {
            NamedSql named = of(sql);
            addresses.addAll(Sql.list(connection, named.text(), row -> row.text("a"), named.values(user)));
        }
        return addresses;
    }

    /** @return how many rows it took or changed */
    static int remove(Connection connection, PersonTraces person, Set<String> counters) throws SQLException {
        int rows = 0;
        for (NamedSql statement : STATEMENTS) {
            rows += Sql.update(connection, statement.text(), statement.values(person.key()));
        }
        for (String counter : counters) {
            rows += Sql.update(connection, "DELETE FROM fb_limit WHERE counter = ?", counter);
        }
        return rows + searches(connection, person);
    }

    /**
     * A search for the person becomes one for nobody: an open job must not go on to everybody instead. A part of the name,
     * which may be others' as well, stays until nobody is looked up by it any more.
     */
    private static int searches(Connection connection, PersonTraces person) throws SQLException {
        List<@Nullable Object[]> named = new ArrayList<>();
        for (Search search : Sql.list(
                connection,
                "SELECT id, filter_text, listed FROM fb_bulk_job WHERE tenant_id = ? AND filter_text <> ''",
                row -> new Search(row.id("id"), row.text("filter_text"), row.flag("listed")),
                person.key().tenant().value())) {
            boolean whole = person.fill(search.text()) || person.areIn(search.text());
            if (whole || (search.listed() && person.arePartlyIn(search.text()))) {
                named.add(Sql.row(Erasure.GONE, search.job()));
            }
        }
        Sql.batch(connection, "UPDATE fb_bulk_job SET filter_text = ? WHERE id = ?", named);
        return named.size();
    }

    /** @param listed whether it is over */
    private record Search(UUID job, String text, boolean listed) {}
}
