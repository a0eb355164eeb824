package dev.footbridge.jdbc;

import dev.footbridge.spi.LinkTokenDigest;
import dev.footbridge.spi.ProvisioningStore.FoundLink;
import dev.footbridge.tenant.UserKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Digests of link tokens; they stay when the challenge is used up, so that a second visit can be told so. */
final class LinkTokens {
    private LinkTokens() {}

    static void add(Connection connection, UserKey user, List<LinkTokenDigest> digests) throws SQLException {
        List<@Nullable Object[]> rows = digests.stream()
                .map(link -> Sql.row(
                        link.digest(), user.tenant().value(), user.user().value(), link.challenge()))
                .toList();
        Sql.batch(
                connection,
                "INSERT INTO fb_link_token (digest, tenant_id, user_id, challenge_id) VALUES (?, ?, ?, ?)",
                rows);
    }

    static Optional<FoundLink> find(Connection connection, String digest) throws SQLException {
        return Sql.first(
                connection,
                "SELECT tenant_id, user_id, challenge_id FROM fb_link_token WHERE digest = ?",
                row -> new FoundLink(UserKey.of(row.text("tenant_id"), row.text("user_id")), row.id("challenge_id")),
                digest);
    }
}
