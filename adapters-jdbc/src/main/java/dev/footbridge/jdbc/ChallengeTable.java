package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.Challenge;
import dev.footbridge.verification.KeyedHash;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Outstanding codes and links of a user; rewritten with every decision. */
final class ChallengeTable {
    /** Of the table under the alias {@code c}. */
    static final String COLUMNS = "c.id AS c_id, c.kind AS c_kind, c.hash_key AS c_hash_key, c.hash AS c_hash,"
            + " c.sent_at AS c_sent_at, c.expires_at AS c_expires_at";

    /** Of a tenant and user. */
    static final String CLEAR = "DELETE FROM fb_challenge WHERE tenant_id = ? AND user_id = ?";

    private ChallengeTable() {}

    static void write(Connection connection, UserKey user, ProvisioningState state) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Challenge challenge : outstanding(state)) {
            rows.add(Sql.row(
                    user.tenant().value(),
                    user.user().value(),
                    challenge.id(),
                    rows.size(),
                    challenge.kind(),
                    challenge.hash().keyId(),
                    challenge.hash().hex(),
                    challenge.sentAt(),
                    challenge.expiresAt()));
        }
        Sql.batch(
                connection,
                "INSERT INTO fb_challenge (tenant_id, user_id, id, place, kind, hash_key, hash, sent_at, expires_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static ImmutableList<Challenge> outstanding(ProvisioningState state) {
        if (state instanceof Linked linked && linked.replacement() != null) {
            return outstanding(linked.replacement());
        }
        return state instanceof AwaitingVerification awaiting ? awaiting.challenges() : ImmutableList.of();
    }

    /** Empty where an outer join found none. */
    static Optional<Challenge> read(Row row) throws SQLException {
        UUID id = row.idOrNull("c_id");
        if (id == null) {
            return Optional.empty();
        }
        return Optional.of(new Challenge(
                id,
                row.name("c_kind", Challenge.Kind.class),
                new KeyedHash(row.text("c_hash_key"), row.text("c_hash")),
                row.time("c_sent_at"),
                row.time("c_expires_at")));
    }
}
