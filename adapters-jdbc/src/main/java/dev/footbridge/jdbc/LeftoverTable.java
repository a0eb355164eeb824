package dev.footbridge.jdbc;

import java.sql.SQLException;
import java.util.UUID;

/** Tables that are gone through by their keys, and which of their rows may go. */
enum LeftoverTable {
    WORK(
            "fb_outbox",
            "id",
            "r.state <> 'QUEUED' AND r.finished_at < %1$s"
                    + " AND NOT EXISTS (SELECT 1 FROM fb_challenge c WHERE c.tenant_id = r.tenant_id"
                    + " AND c.user_id = r.user_id AND c.id = r.id)"
                    // By way of the tenant's few jobs: their people are found by job and user alone.
                    + " AND NOT EXISTS (SELECT 1 FROM fb_bulk_job j JOIN fb_bulk_person p ON p.job_id = j.id"
                    + " AND p.user_id = r.user_id WHERE j.tenant_id = r.tenant_id AND p.mail_id = r.id)"
                    + " AND (r.work <> 'SEND_REMINDER' OR NOT EXISTS (SELECT 1 FROM fb_tenant t"
                    + " WHERE t.tenant_id = r.tenant_id AND t.phase = 'PREPARATION'"
                    + " AND t.phase_since <= r.created_at))"),
    LOGOUTS("fb_provider_logout", "digest", "r.ended_at < %1$s"),
    COUNTERS("fb_limit", "counter", "(r.window_number + 1) * r.window_millis <= %2$s"),
    LINKS(
            "fb_link_token",
            "digest",
            "r.created_at < %1$s"
                    + " AND NOT EXISTS (SELECT 1 FROM fb_challenge c WHERE c.tenant_id = r.tenant_id"
                    + " AND c.user_id = r.user_id AND c.id = r.challenge_id)"
                    + " AND NOT EXISTS (SELECT 1 FROM fb_provisioning p WHERE p.tenant_id = r.tenant_id"
                    + " AND p.user_id = r.user_id"
                    + " AND (p.link_challenge = r.challenge_id OR p.pending_challenge = r.challenge_id))");

    private final String table;
    private final String key;
    private final String over;

    /** @param over with the moment before which it must have been: as a time, and in milliseconds since 1970 */
    LeftoverTable(String table, String key, String over) {
        this.table = table;
        this.key = key;
        this.over = over;
    }

    String firstKeys() {
        return "SELECT " + key + " FROM " + table + " ORDER BY " + key + " FETCH FIRST ? ROWS ONLY";
    }

    String nextKeys() {
        return "SELECT " + key + " FROM " + table + " WHERE " + key + " > ? ORDER BY " + key
                + " FETCH FIRST ? ROWS ONLY";
    }

    /** Parameters: the first key, the last one, and the milliseconds from now to the moment. */
    String delete(Dialect dialect) {
        String millis = "CAST(FLOOR(EXTRACT(EPOCH FROM " + dialect.clock() + ") * 1000) AS BIGINT) + ?";
        return "DELETE FROM " + table + " r WHERE r." + key + " >= ? AND r." + key + " <= ? AND "
                + over.formatted(dialect.clockLater(), millis);
    }

    Object key(Row row) throws SQLException {
        return this == WORK ? row.id(key) : row.text(key);
    }

    /** As it was handed out. */
    Object key(String text) {
        return this == WORK ? UUID.fromString(text) : text;
    }
}
