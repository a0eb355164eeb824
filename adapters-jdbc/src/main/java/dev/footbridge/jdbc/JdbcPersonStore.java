package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.PersonTraces;
import dev.footbridge.spi.PersonPart;
import dev.footbridge.spi.PersonStore;
import dev.footbridge.tenant.UserKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import javax.sql.DataSource;

/** Goes through all tables of one database. */
public final class JdbcPersonStore implements PersonStore {
    private final Database database;

    public JdbcPersonStore(DataSource source) {
        this(new Database(source));
    }

    JdbcPersonStore(Database database) {
        this.database = database;
    }

    @Override
    public ImmutableListMultimap<PersonPart, ImmutableMap<String, String>> records(UserKey user) {
        return database.alone("Reading what is kept of a person", connection -> PersonRows.of(connection, user));
    }

    @Override
    public OptionalInt erase(PersonTraces person, Set<String> counters, IntFunction<AuditEntry> note) {
        return database.again(
                "Erasing a person", connection -> erase(connection, person, counters, note), OptionalInt::isPresent);
    }

    private static OptionalInt erase(
            Connection connection, PersonTraces person, Set<String> counters, IntFunction<AuditEntry> note)
            throws SQLException {
        // Whoever holds the head is the only one who chains.
        Sql.first(
                connection,
                "SELECT last_sequence FROM fb_audit_head WHERE tenant_id = ? FOR UPDATE",
                row -> row.number("last_sequence"),
                person.key().tenant().value());
        if (ErasedEntries.mayWait(connection, person.key())) {
            return OptionalInt.empty();
        }
        PersonTraces known = person.with(PersonRemoval.addresses(connection, person.key()));
        int records = ErasedEntries.erase(connection, known)
                + ErasedImports.erase(connection, known)
                + PersonRemoval.remove(connection, known, counters);
        if (records > 0) {
            AuditTable.add(connection, List.of(note.apply(records)));
        }
        return OptionalInt.of(records);
    }
}
