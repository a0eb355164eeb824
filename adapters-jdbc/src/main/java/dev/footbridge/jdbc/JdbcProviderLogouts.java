package dev.footbridge.jdbc;

import com.google.common.hash.Hashing;
import dev.footbridge.account.AccountKey;
import dev.footbridge.account.Subject;
import dev.footbridge.signin.ProviderLogout;
import dev.footbridge.signin.ProviderSession;
import dev.footbridge.spi.ProviderLogouts;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What identity providers have ended, one row each. The rule is that of {@link ProviderLogout#ends}. */
public final class JdbcProviderLogouts implements ProviderLogouts {
    private static final String ADD = "INSERT INTO fb_provider_logout (digest, issuer, subject, session_id, ended_at)"
            + " VALUES (?, ?, ?, ?, %s)";

    private static final String BY_SESSION =
            "SELECT COUNT(*) AS n FROM fb_provider_logout WHERE session_id = ? AND issuer = ?"
                    + " AND (subject IS NULL OR subject = ?)";

    private static final String BY_ACCOUNT =
            "SELECT COUNT(*) AS n FROM fb_provider_logout WHERE subject = ? AND issuer = ? AND ended_at >= ?";

    private final Database database;

    public JdbcProviderLogouts(DataSource source) {
        this(new Database(source));
    }

    JdbcProviderLogouts(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(ProviderLogout logout) {
        return database.alone("Keeping a logout", connection -> {
            try {
                return Sql.update(connection, ADD.formatted(database.dialect().clock()), values(logout)) == 1;
            } catch (SQLException e) {
                if (SqlState.isDuplicate(e)) {
                    return false;
                }
                throw e;
            }
        });
    }

    @Override
    public boolean hasEnded(ProviderSession session) {
        return database.alone(
                "Looking for a logout", connection -> byAccount(connection, session) || bySession(connection, session));
    }

    private static boolean bySession(Connection connection, ProviderSession session) throws SQLException {
        AccountKey account = session.account();
        return session.sessionId() != null
                && Sql.count(
                                connection,
                                BY_SESSION,
                                session.sessionId(),
                                account.issuer().value(),
                                account.subject().value())
                        > 0;
    }

    private static boolean byAccount(Connection connection, ProviderSession session) throws SQLException {
        AccountKey account = session.account();
        List<Object> values = new ArrayList<>(
                List.of(account.subject().value(), account.issuer().value(), session.openedAt()));
        // A logout that names another session of the account leaves this one alone.
        String anySession = session.sessionId() == null ? "" : " AND session_id IS NULL";
        return Sql.count(connection, BY_ACCOUNT + anySession, values.toArray()) > 0;
    }

    private static @Nullable Object[] values(ProviderLogout logout) {
        Subject subject = logout.subject();
        String digest = Hashing.sha256()
                .hashString(logout.issuer().value() + '\n' + logout.tokenId(), StandardCharsets.UTF_8)
                .toString();
        return Sql.row(digest, logout.issuer().value(), subject == null ? null : subject.value(), logout.sessionId());
    }
}
