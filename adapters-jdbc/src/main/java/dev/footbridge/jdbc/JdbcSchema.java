package dev.footbridge.jdbc;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The tables (all begin with {@code fb_}): lays them or checks that they are there.
 *
 * <p>The scripts are in the jar, {@code dev/footbridge/jdbc/schema-postgresql.sql} and {@code schema-h2.sql}, for those
 * who let nobody but themselves change a database.
 */
public final class JdbcSchema {
    /** The version that this library works with. */
    public static final int VERSION = 5;

    /** "fbridge" in ASCII: an advisory lock that nothing else should take. */
    private static final long LAY_LOCK = 0x66_62_72_69_64_67_65L;

    private static final int ATTEMPTS = 10;

    private final Database database;

    public JdbcSchema(DataSource source) {
        this.database = new Database(source);
    }

    /** What to do at start. */
    public enum Mode {
        /** Lays the tables that are missing. May be done again, and by several nodes at once. */
        CREATE,
        /** Changes nothing. */
        VERIFY
    }

    /**
     * Leaves with the tables in place.
     *
     * @throws SchemaFault if they are missing or of another version
     */
    public void prepare(Mode mode) {
        Optional<Integer> found = found();
        if (mode == Mode.CREATE && found.isEmpty()) {
            lay();
            found = found();
        }
        int version = found.orElseThrow(() -> new SchemaFault("The tables of Footbridge are missing. Run " + script()
                + " from the jar of footbridge-jdbc, or start with the schema mode 'create'."));
        if (version != VERSION) {
            throw new SchemaFault("The tables of Footbridge have version " + version + ", this library works with "
                    + VERSION + "; the tables are laid by " + script() + ".");
        }
    }

    /** The version in the database; empty if there is none. */
    private Optional<Integer> found() {
        return database.alone("Reading the version of the tables", connection -> {
            try {
                int newest = Sql.count(connection, "SELECT COALESCE(MAX(version), 0) AS n FROM fb_schema");
                return newest == 0 ? Optional.empty() : Optional.of(newest);
            } catch (SQLException e) {
                if (SqlState.isMissingTable(e)) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    private void lay() {
        switch (database.dialect()) {
            case POSTGRESQL -> database.once("Laying the tables", this::layLocked, laid -> true);
            case H2 -> layUntilNobodyInterferes();
        }
    }

    /** PostgreSQL: DDL is part of the transaction, and whoever comes second finds everything there. */
    private boolean layLocked(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(" + LAY_LOCK + ")");
        }
        return run(connection);
    }

    /** H2 commits every DDL statement and may fail under another node's feet; each leaves what is there alone. */
    private void layUntilNobodyInterferes() {
        for (int attempt = 1; ; attempt++) {
            try {
                database.alone("Laying the tables", this::run);
                return;
            } catch (StoreFault e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private boolean run(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(read());
        }
    }

    private String read() {
        try {
            return Resources.toString(
                    Resources.getResource(JdbcSchema.class, database.dialect().script()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A script is missing from the jar", e);
        }
    }

    private String script() {
        return "dev/footbridge/jdbc/" + database.dialect().script();
    }
}
