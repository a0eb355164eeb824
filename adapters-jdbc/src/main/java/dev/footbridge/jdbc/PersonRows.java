package dev.footbridge.jdbc;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.spi.PersonPart;
import dev.footbridge.tenant.UserKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every table keeps of a person, in the names of its columns; a new table has its statement here. */
final class PersonRows {
    private static final String OF_USER = " WHERE tenant_id = :tenant AND user_id = :user";

    /** Of what others did, whom they did it from stays theirs; of what the person did to others, whom it concerned. */
    private static final String EVENTS = """
            SELECT happened_at, kind, actor_role, channel,
                CASE WHEN user_id = :user THEN user_id END AS user_id,
                CASE WHEN user_id = :user THEN detail END AS detail,
                CASE WHEN actor_user = :user THEN actor_user END AS actor_user,
                CASE WHEN actor_user = :user OR actor_role = 'LINK_HOLDER' THEN client_address END AS client_address,
                reason
            FROM fb_audit WHERE tenant_id = :tenant AND (user_id = :user OR actor_user = :user)
            ORDER BY happened_at, entry_number""";

    private static final ImmutableListMultimap<PersonPart, String> STATEMENTS =
            ImmutableListMultimap.<PersonPart, String>builder()
                    .put(
                            PersonPart.PROVISIONING,
                            "SELECT user_id, state, unlink_reason, link_address, link_issuer, link_subject, linked_at,"
                                    + " link_proof, pending, pending_address, pending_origin, pending_wrong_tries,"
                                    + " verified_at, pending_proof, account_refusal, saved_address, sends, tries_since,"
                                    + " wrong_tries, setback FROM fb_provisioning" + OF_USER)
                    .put(
                            PersonPart.CHALLENGES,
                            "SELECT kind, sent_at, expires_at FROM fb_challenge" + OF_USER + " ORDER BY place")
                    .put(
                            PersonPart.ADDRESSES,
                            "SELECT canonical AS address FROM fb_claimed_address" + OF_USER + " ORDER BY canonical")
                    .put(
                            PersonPart.ADDRESSES,
                            "SELECT fingerprint FROM fb_address_fingerprint" + OF_USER + " ORDER BY fingerprint")
                    .put(
                            PersonPart.LINKS,
                            "SELECT created_at AS sent_at FROM fb_link_token" + OF_USER + " ORDER BY created_at")
                    .put(
                            PersonPart.OUTBOX,
                            "SELECT work, address, about, created_at, expires_at, state, attempts, detail, finished_at"
                                    + " FROM fb_outbox" + OF_USER + " ORDER BY created_at, id")
                    .put(
                            PersonPart.DIRECTORY,
                            "SELECT user_id, name, employee_number, group_name, department, active, kind,"
                                    + " may_provision, locale, domains FROM fb_user" + OF_USER)
                    .put(PersonPart.EVENTS, EVENTS)
                    .put(
                            PersonPart.BULK,
                            "SELECT j.started_at, p.outcome, p.reason, p.attempts FROM fb_bulk_person p"
                                    + " JOIN fb_bulk_job j ON j.id = p.job_id"
                                    + " WHERE j.tenant_id = :tenant AND p.user_id = :user ORDER BY j.started_at")
                    .put(
                            PersonPart.BULK,
                            "SELECT started_at, started_by, filter_text, state FROM fb_bulk_job"
                                    + " WHERE tenant_id = :tenant AND started_by = :user ORDER BY started_at")
                    .put(
                            PersonPart.IMPORTS,
                            "SELECT n.previewed_at, n.file_name, r.file_row, r.cells, r.former_address, r.next_address,"
                                    + " r.verdict FROM fb_import_row r JOIN fb_import_run n"
                                    + " ON n.tenant_id = r.tenant_id AND n.id = r.run_id"
                                    + " WHERE r.tenant_id = :tenant AND r.user_id = :user"
                                    + " ORDER BY n.previewed_at, r.file_row")
                    .put(
                            PersonPart.IMPORTS,
                            "SELECT previewed_by, previewed_at, file_name, stage FROM fb_import_run"
                                    + " WHERE tenant_id = :tenant AND previewed_by = :user ORDER BY previewed_at")
                    .put(
                            PersonPart.IMPORTS,
                            "SELECT acted_by, previewed_at, file_name, stage FROM fb_import_run"
                                    + " WHERE tenant_id = :tenant AND acted_by = :user ORDER BY previewed_at")
                    .put(
                            PersonPart.SETTINGS,
                            "SELECT glass_user_id AS break_glass, glass_reason AS reason, glass_opened_at AS opened_at"
                                    + " FROM fb_tenant WHERE tenant_id = :tenant AND glass_user_id = :user")
                    .put(
                            PersonPart.SETTINGS,
                            "SELECT planned_by, plan_at FROM fb_tenant"
                                    + " WHERE tenant_id = :tenant AND planned_by = :user")
                    .build();

    private PersonRows() {}

    static ImmutableListMultimap<PersonPart, ImmutableMap<String, String>> of(Connection connection, UserKey user)
            throws SQLException {
        ImmutableListMultimap.Builder<PersonPart, ImmutableMap<String, String>> records =
                ImmutableListMultimap.builder();
        for (Map.Entry<PersonPart, String> statement : STATEMENTS.entries()) {
            read(connection, new NamedSql(statement.getValue()), user, statement.getKey(), records);
        }
        return records.build();
    }

    private static void read(
            Connection connection,
            NamedSql sql,
            UserKey user,
            PersonPart part,
            ImmutableListMultimap.Builder<PersonPart, ImmutableMap<String, String>> records)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
            Sql.bind(statement, sql.values(user));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    records.put(part, record(rows));
                }
            }
        }
    }

    private static ImmutableMap<String, String> record(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        ImmutableMap.Builder<String, String> record = ImmutableMap.builder();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String value = value(row, i, columns.getColumnType(i));
            if (value != null && !value.isEmpty()) {
                record.put(name(columns.getColumnLabel(i)), value);
            }
        }
        return record.buildOrThrow();
    }

    private static String name(String column) {
        return CaseFormat.LOWER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, column.toLowerCase(Locale.ROOT));
    }

    private static @Nullable String value(ResultSet row, int column, int type) throws SQLException {
        return switch (type) {
            // PostgreSQL calls a time with a zone by the name of one without.
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> time(row.getObject(column, OffsetDateTime.class));
            case Types.BOOLEAN, Types.BIT -> Boolean.toString(row.getBoolean(column));
            default -> row.getString(column);
        };
    }

    private static @Nullable String time(@Nullable OffsetDateTime time) {
        if (time == null) {
            return null;
        }
        return time.toInstant().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
