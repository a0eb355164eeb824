package dev.footbridge.jdbc;

import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.audit.PersonTraces;
import dev.footbridge.audit.chain.Erasure;
import dev.footbridge.audit.chain.PersonalField;
import dev.footbridge.tenant.UserKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a person out of chained audit entries, a batch at a time: an administrator may have left a million. */
final class ErasedEntries {
    private static final int BATCH = 500;
    private static final String SELECT = "SELECT " + AuditTable.COLUMNS + ", chain_sequence FROM fb_audit"
            + " WHERE tenant_id = ? AND chain_sequence > ? AND ";
    private static final String NEXT = " ORDER BY chain_sequence FETCH FIRST " + BATCH + " ROWS ONLY";

    private ErasedEntries() {}

    /** @param sequence place in the chain */
    private record Chained(long sequence, AuditEntry entry) {}

    /** Whether an entry that may tell of the user is not chained yet: it would get digests of what is no longer there. */
    static boolean mayWait(Connection connection, UserKey user) throws SQLException {
        String id = user.user().value();
        return Sql.count(
                        connection,
                        "SELECT COUNT(*) AS n FROM fb_audit WHERE tenant_id = ? AND chain_sequence IS NULL"
                                + " AND (user_id = ? OR actor_user = ? OR detail = ? OR reason IS NOT NULL)",
                        user.tenant().value(),
                        id,
                        id,
                        id)
                > 0;
    }

    /** @return out of how many */
    static int erase(Connection connection, PersonTraces person) throws SQLException {
        String id = person.key().user().value();
        return among(connection, person, "(user_id = ? OR actor_user = ?)", id, id)
                + among(connection, person, "kind = ? AND detail = ?", EventKind.BREAK_GLASS_NAMED, id)
                + among(connection, person, "reason IS NOT NULL");
    }

    private static int among(Connection connection, PersonTraces person, String condition, Object... values)
            throws SQLException {
        int erased = 0;
        long after = 0;
        List<Chained> batch;
        do {
            batch = Sql.list(
                    connection,
                    SELECT + condition + NEXT,
                    row -> new Chained(row.number("chain_sequence"), AuditTable.read(row)),
                    values(person, after, values));
            erased += erase(connection, person, batch);
            after = batch.isEmpty() ? after : batch.get(batch.size() - 1).sequence();
        } while (batch.size() == BATCH);
        return erased;
    }

    private static @Nullable Object[] values(PersonTraces person, long after, Object... values) {
        List<@Nullable Object> all = new ArrayList<>();
        all.add(person.key().tenant().value());
        all.add(after);
        all.addAll(List.of(values));
        return all.toArray();
    }

    /** Entries that lose the same fields go together. */
    private static int erase(Connection connection, PersonTraces person, List<Chained> batch) throws SQLException {
        Map<Set<PersonalField>, List<@Nullable Object[]>> alike = new HashMap<>();
        for (Chained chained : batch) {
            Set<PersonalField> fields = Erasure.fieldsAbout(person, chained.entry());
            if (!fields.isEmpty()) {
                alike.computeIfAbsent(fields, same -> new ArrayList<>())
                        .add(Sql.row(chained.entry().id()));
            }
        }
        int erased = 0;
        for (Map.Entry<Set<PersonalField>, List<@Nullable Object[]>> group : alike.entrySet()) {
            Sql.batch(connection, ErasedColumns.update(group.getKey()) + " WHERE id = ?", group.getValue());
            erased += group.getValue().size();
        }
        return erased;
    }
}
