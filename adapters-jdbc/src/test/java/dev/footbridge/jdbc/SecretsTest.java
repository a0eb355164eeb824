package dev.footbridge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.zaxxer.hikari.HikariDataSource;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.Origin;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.spi.Change;
import dev.footbridge.spi.LinkTokenDigest;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.spi.Saved;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.Challenge;
import dev.footbridge.verification.KeyedHasher;
import dev.footbridge.verification.LinkToken;
import dev.footbridge.verification.SecretKeys;
import dev.footbridge.verification.SecretSeal;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What whoever reads the whole database can learn of a secret: nothing (C4, C9). */
final class SecretsTest {

    @ParameterizedTest
    @EnumSource(Backend.class)
    void C4_C9_a_token_in_the_post_stands_nowhere_and_the_mail_can_still_be_written(Backend backend) {
        SecureRandom random = new SecureRandom();
        byte[] key = new byte[32];
        random.nextBytes(key);
        SecretKeys keys = SecretKeys.of("k1", Map.of("k1", key));
        SecretSeal seal = new SecretSeal(keys, random);
        LinkToken token = LinkToken.draw(random);
        UUID challenge = UUID.randomUUID();
        try (HikariDataSource source = backend.laid(2)) {
            JdbcPorts ports = JdbcPorts.on(source);
            UserKey user = Samples.user(ports);
            assertThat(ports.provisioning().save(sent(user, ports.tenants().now(), challenge, token, keys, seal)))
                    .isEqualTo(Saved.SAVED);
            assertThat(Tables.everything(source))
                    .contains(token.digest())
                    .contains(challenge.toString())
                    .doesNotContain(token.value());
            OutboxEntry entry = ports.outbox()
                    .claim(challenge, Duration.ofMinutes(1))
                    .orElseThrow()
                    .entry();
            assertThat(seal.open("mail", entry.secret())).contains(token.value());
            assertThat(ports.provisioning().findLink(token.digest())).isPresent();
        }
    }

    private static Change sent(UserKey user, Instant now, UUID id, LinkToken token, SecretKeys keys, SecretSeal seal) {
        Challenge challenge = new Challenge(
                id,
                Challenge.Kind.LINK,
                new KeyedHasher(keys).ofSecret(user, id, Samples.ADDRESS, token.value()),
                now,
                now.plusSeconds(900));
        AwaitingVerification awaiting =
                new AwaitingVerification(Samples.ADDRESS, ImmutableList.of(challenge), 0, Origin.ADMIN, null);
        OutboxEntry mail = new OutboxEntry(
                id,
                user,
                0,
                OutboxEntry.Work.SEND_LINK,
                Samples.ADDRESS,
                seal.seal("mail", token.value()),
                now,
                now.plusSeconds(900));
        return new Change(
                Samples.in(awaiting, Provisioning.fresh(user)),
                ImmutableList.of(),
                ImmutableList.of(mail),
                ImmutableList.of(new LinkTokenDigest(token.digest(), id)),
                ImmutableList.of());
    }
}
