package dev.footbridge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.footbridge.testkit.Together;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables themselves. */
final class SchemaTest {
    /** Keys over all tenants on purpose: ids and digests of ours, counters over tenants (C3), the version. */
    private static final Set<String> WITHOUT_TENANT = Set.of(
            "fb_audit (id)",
            "fb_outbox (id)",
            "fb_link_token (digest)",
            "fb_provider_logout (digest)",
            "fb_limit (counter, window_millis)",
            "fb_bulk_job (id)",
            "fb_bulk_person (job_id, user_id)",
            "fb_job (task_name, task_instance)",
            "fb_schema (version)");

    private static final Predicate<String> MAY_BE_SECRET =
            Pattern.compile("secret|token|code|digits|password|hash|digest").asPredicate();

    private static final Set<String> ENCRYPTED_OR_HASHED = Set.of(
            "fb_challenge.hash_key",
            "fb_challenge.hash",
            "fb_outbox.sealed_secret",
            "fb_link_token.digest",
            "fb_provider_logout.digest",
            "fb_audit.previous_hash",
            "fb_audit.chain_hash",
            "fb_audit.user_id_digest",
            "fb_audit.actor_user_digest",
            "fb_audit.client_address_digest",
            "fb_audit.detail_digest",
            "fb_audit.reason_digest",
            "fb_audit_head.last_hash");

    @ParameterizedTest
    @EnumSource(Backend.class)
    void every_unique_key_contains_the_tenant(Backend backend) throws SQLException {
        try (HikariDataSource source = backend.laid(1);
                Connection connection = source.getConnection()) {
            List<String> keys = SchemaReading.uniqueKeys(connection);
            assertThat(keys).hasSizeGreaterThan(10).containsAll(WITHOUT_TENANT);
            assertThat(keys)
                    .filteredOn(key -> !WITHOUT_TENANT.contains(key))
                    .allMatch(key -> key.contains("tenant_id"));
        }
    }

    @Test
    void both_scripts_lay_the_same_columns_and_keys() throws SQLException {
        try (HikariDataSource postgresql = Backend.POSTGRESQL.laid(1);
                HikariDataSource h2 = Backend.H2_IN_MEMORY.laid(1);
                Connection one = postgresql.getConnection();
                Connection other = h2.getConnection()) {
            assertThat(SchemaReading.columns(other)).isEqualTo(SchemaReading.columns(one));
            assertThat(SchemaReading.uniqueKeys(other)).isEqualTo(SchemaReading.uniqueKeys(one));
        }
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void C4_no_column_holds_a_secret_in_the_clear(Backend backend) throws SQLException {
        try (HikariDataSource source = backend.laid(1);
                Connection connection = source.getConnection()) {
            assertThat(SchemaReading.columns(connection).keySet())
                    .filteredOn(column -> MAY_BE_SECRET.test(column.substring(column.indexOf('.') + 1)))
                    .containsExactlyInAnyOrderElementsOf(ENCRYPTED_OR_HASHED);
        }
    }

    @Test
    void decisions_1_ids_and_canonical_addresses_are_compared_bytewise_on_postgresql() throws SQLException {
        try (HikariDataSource source = Backend.POSTGRESQL.laid(1);
                Connection connection = source.getConnection()) {
            List<String> otherwise = Sql.list(
                    connection,
                    "SELECT table_name || '.' || column_name AS name FROM information_schema.columns"
                            + " WHERE table_name LIKE 'fb!_%' ESCAPE '!' AND COALESCE(collation_name, '') <> 'C'"
                            + " AND (column_name LIKE '%canonical' OR column_name IN"
                            + " ('tenant_id', 'user_id', 'link_issuer', 'link_subject', 'issuer', 'subject', 'session_id', 'digest', 'counter',"
                            + " 'actor_user', 'name_folded', 'text_folded', 'addresses_folded'))",
                    row -> row.text("name"));
            assertThat(otherwise).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void O3_nodes_that_start_at_once_lay_the_tables_once(Backend backend) throws SQLException {
        for (int round = 0; round < 5; round++) {
            try (HikariDataSource source = backend.empty(6)) {
                openAll(source);
                Together.run(6, i -> {
                    new JdbcSchema(source).prepare(JdbcSchema.Mode.CREATE);
                    return i;
                });
                try (Connection connection = source.getConnection()) {
                    assertThat(Tables.names(connection)).hasSize(21);
                    assertThat(Sql.count(connection, "SELECT COUNT(*) AS n FROM fb_schema"))
                            .isEqualTo(1);
                }
            }
        }
    }

    /** Otherwise the pool lets the nodes in one after the other. */
    private static void openAll(HikariDataSource source) throws SQLException {
        List<Connection> open = new ArrayList<>();
        for (int i = 0; i < source.getMaximumPoolSize(); i++) {
            open.add(source.getConnection());
        }
        for (Connection connection : open) {
            connection.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void missing_tables_are_refused_with_the_name_of_the_script(Backend backend) {
        try (HikariDataSource source = backend.empty(1)) {
            String script = backend == Backend.POSTGRESQL ? "schema-postgresql.sql" : "schema-h2.sql";
            JdbcSchema schema = new JdbcSchema(source);
            assertThatThrownBy(() -> schema.prepare(JdbcSchema.Mode.VERIFY))
                    .isInstanceOf(SchemaFault.class)
                    .hasMessageContaining("dev/footbridge/jdbc/" + script);
            schema.prepare(JdbcSchema.Mode.CREATE);
            assertThatCode(() -> schema.prepare(JdbcSchema.Mode.VERIFY)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void tables_of_another_version_are_refused_in_both_modes(Backend backend) {
        try (HikariDataSource source = backend.laid(1)) {
            Tables.run(source, "INSERT INTO fb_schema (version) VALUES (99)");
            for (JdbcSchema.Mode mode : JdbcSchema.Mode.values()) {
                assertThatThrownBy(() -> new JdbcSchema(source).prepare(mode))
                        .isInstanceOf(SchemaFault.class)
                        .hasMessageContaining("99");
            }
        }
    }

    @Test
    void the_tests_run_on_a_durable_postgresql() throws SQLException {
        try (HikariDataSource source = Backend.POSTGRESQL.empty(1);
                Connection connection = source.getConnection()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(Sql.first(connection, "SELECT current_setting(?) AS v", row -> row.text("v"), setting))
                        .contains("on");
            }
        }
    }
}
