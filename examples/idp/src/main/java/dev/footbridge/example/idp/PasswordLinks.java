package dev.footbridge.example.idp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tokens of mailed password links: 256 random bits, good once and for an hour; only their hashes are kept. */
final class PasswordLinks {

    private static final Duration LIFE = Duration.ofHours(1);

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;

    PasswordLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String issue(UUID account) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into password_link (token_hash, account_id, expires_at) values (?, ?, ?)")
                .param(hash(token))
                .param(account)
                .param(now().plus(LIFE))
                .update();
        return token;
    }

    /** The account of a link that is still good. */
    Optional<UUID> find(String token) {
        return jdbc.sql("select account_id from password_link where token_hash = ? and expires_at > ?")
                .param(hash(token))
                .param(now())
                .query(UUID.class)
                .optional();
    }

    /** Uses a link up; of two callers with the same one only one is told true. */
    boolean take(String token) {
        return jdbc.sql("delete from password_link where token_hash = ? and expires_at > ?")
                        .param(hash(token))
                        .param(now())
                        .update()
                == 1;
    }

    void revokeAll(UUID account) {
        jdbc.sql("delete from password_link where account_id = ?")
                .param(account)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String hash(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
