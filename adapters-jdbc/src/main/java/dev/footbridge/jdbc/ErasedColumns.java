package dev.footbridge.jdbc;

import dev.footbridge.audit.EventKind;
import dev.footbridge.audit.chain.Erasure;
import dev.footbridge.audit.chain.PersonalField;
import dev.footbridge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes personal fields out of chained entries: a value and its salt go, the digest stays (ADR 7). */
final class ErasedColumns {
    private static final Set<PersonalField> PEOPLE =
            EnumSet.of(PersonalField.USER, PersonalField.ACTOR_USER, PersonalField.CLIENT_ADDRESS);
    private static final String TELLS_OF_SOMEBODY = PEOPLE.stream()
            .map(field -> ChainColumns.value(field) + " IS NOT NULL")
            .collect(Collectors.joining(" OR ", "(", ")"));

    private ErasedColumns() {}

    /** The beginning of a statement that forgets these fields of entries. */
    static String update(Set<PersonalField> fields) {
        return fields.stream()
                .map(field ->
                        ChainColumns.value(field) + " = " + empty(field) + ", " + ChainColumns.salt(field) + " = NULL")
                .collect(Collectors.joining(", ", "UPDATE fb_audit SET ", ""));
    }

    /** @return how many entries lost something */
    static int forgetPeople(Connection connection, TenantId tenant, Set<EventKind> kinds, Instant before, int most)
            throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(tenant.value());
        values.addAll(kinds);
        values.add(before);
        values.add(most);
        return Sql.update(
                connection,
                update(PEOPLE) + " WHERE id IN (SELECT id FROM fb_audit WHERE tenant_id = ? AND kind IN ("
                        + Sql.places(kinds.size()) + ") AND happened_at < ? AND chain_sequence IS NOT NULL AND "
                        + TELLS_OF_SOMEBODY + " FETCH FIRST ? ROWS ONLY)",
                values.toArray());
    }

    private static String empty(PersonalField field) {
        return field == PersonalField.DETAIL ? "'" + Erasure.GONE + "'" : "NULL";
    }
}
