package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableMap;
import dev.footbridge.spi.ClaimedEntry;
import dev.footbridge.spi.Delivery;
import dev.footbridge.spi.Outbox;
import dev.footbridge.spi.Reminded;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Outgoing work in a table. A lease is a time until which an entry is not due; whoever takes longer may find that
 * somebody else has begun again, which at-least-once allows.
 *
 * <p>Entries past their expiry are given up with the detail {@code EXPIRED} when somebody next asks for work.
 */
public final class JdbcOutbox implements Outbox {
    private static final String OVER = "UPDATE fb_outbox SET state = ?, detail = ?, sealing_key = NULL,"
            + " sealed_secret = NULL, about = NULL, finished_at = CURRENT_TIMESTAMP WHERE id = ? AND state <> 'SENT'";

    private final Database database;
    private final OutboxClaim claim;

    public JdbcOutbox(DataSource source) {
        this(new Database(source));
    }

    JdbcOutbox(Database database) {
        this.database = database;
        this.claim = OutboxClaim.on(database.dialect());
    }

    @Override
    public List<ClaimedEntry> claim(int most, Duration lease) {
        return most <= 0 ? List.of() : claim(connection -> claim.some(connection, most, lease));
    }

    @Override
    public Optional<ClaimedEntry> claim(UUID id, Duration lease) {
        return claim(connection -> claim.one(connection, id, lease)).stream().findFirst();
    }

    /** Somebody who is quicker costs us nothing but this turn. */
    private List<ClaimedEntry> claim(Database.Work<List<ClaimedEntry>> lease) {
        try {
            return database.alone("Leasing outgoing work", connection -> {
                claim.giveUpOverdue(connection);
                return lease.on(connection);
            });
        } catch (StoreFault e) {
            if (e.isLostRace()) {
                return List.of();
            }
            throw e;
        }
    }

    @Override
    public void done(UUID id, String detail) {
        end(id, Delivery.State.SENT, detail);
    }

    @Override
    public void failed(UUID id, String detail) {
        end(id, Delivery.State.FAILED, detail);
    }

    private void end(UUID id, Delivery.State state, String detail) {
        database.<Integer>alone(
                "Ending outgoing work", connection -> Sql.update(connection, OVER, state, Text.detail(detail), id));
    }

    @Override
    public void retryLater(UUID id, Duration pause, String detail) {
        String later = "UPDATE fb_outbox SET available_at = "
                + database.dialect().clockLater() + ", detail = ? WHERE id = ? AND state = 'QUEUED'";
        database.<Integer>alone(
                "Putting off outgoing work",
                connection -> Sql.update(connection, later, pause.toMillis(), Text.detail(detail), id));
    }

    @Override
    public ImmutableMap<UserId, Reminded> reminded(TenantId tenant, Set<UserId> users, Instant since) {
        return users.isEmpty()
                ? ImmutableMap.of()
                : database.alone(
                        "Reading reminders", connection -> OutboxTable.reminded(connection, tenant, users, since));
    }

    @Override
    public Optional<Delivery> delivery(UUID id) {
        return database.alone(
                "Reading a delivery",
                connection -> Sql.first(
                        connection,
                        "SELECT state, attempts, detail FROM fb_outbox WHERE id = ?",
                        row -> new Delivery(
                                row.name("state", Delivery.State.class), row.count("attempts"), row.text("detail")),
                        id));
    }
}
