package dev.footbridge.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What ends up in a log by accident tells nothing (C4, O4). */
class SecretsStaySilentTest {
    @Test
    void a_code_a_token_and_a_key_do_not_print_themselves() {
        assertThat(new VerificationCode("918273")).asString().doesNotContain("918273");
        LinkToken token = LinkToken.draw(new SecureRandom());
        assertThat(token).asString().doesNotContain(token.value()).doesNotContain(token.digest());
        assertThat(Keys.firstOnly()).asString().isEqualTo("SecretKeys[current k1, 1 in all]");
    }

    @Test
    void a_hash_and_a_sealed_secret_name_their_key_only() {
        String hex = "0f".repeat(32);
        assertThat(new KeyedHash("k1", hex)).asString().contains("k1").doesNotContain(hex);
        SealedSecret sealed = new SecretSeal(Keys.firstOnly(), new SecureRandom()).seal("mail", "918273");
        assertThat(sealed).asString().contains("k1").doesNotContain(sealed.base64());
    }

    @Test
    void neither_does_a_challenge_that_holds_a_hash() {
        String hex = "0f".repeat(32);
        Challenge challenge = new Challenge(
                new UUID(1, 2), Challenge.Kind.CODE, new KeyedHash("k1", hex), Instant.EPOCH, Instant.EPOCH);
        assertThat(challenge).asString().doesNotContain(hex);
    }

    @Test
    void what_is_said_of_a_secret_still_tells_what_it_is() {
        assertThat(VerificationCode.read("123456", 6).orElseThrow()).hasToString("VerificationCode[6 digits]");
        assertThat(LinkToken.draw(new SecureRandom())).asString().isNotEmpty();
    }

    @Test
    void a_hash_under_another_key_is_another_hash() {
        String hex = "0f".repeat(32);
        assertThat(new KeyedHash("k1", hex).sameAs(new KeyedHash("k1", hex))).isTrue();
        assertThat(new KeyedHash("k1", hex).sameAs(new KeyedHash("k2", hex))).isFalse();
        assertThat(new KeyedHash("k1", hex).sameAs(new KeyedHash("k1", "0e".repeat(32))))
                .isFalse();
    }
}
