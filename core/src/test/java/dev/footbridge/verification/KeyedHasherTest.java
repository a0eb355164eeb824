package dev.footbridge.verification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class KeyedHasherTest {
    private static final UserKey USER = UserKey.of("tenant", "user");
    private static final UUID ID = new UUID(1, 2);
    private static final EmailAddress ADDRESS = EmailAddress.of("anna@example.com");
    private static final String CODE = "012345";

    private final KeyedHasher hasher = new KeyedHasher(Keys.firstOnly());
    private final Challenge challenge = challenge(ID, hasher.ofSecret(USER, ID, ADDRESS, CODE));

    private static Challenge challenge(UUID id, KeyedHash hash) {
        return new Challenge(id, Challenge.Kind.CODE, hash, Instant.EPOCH, Instant.EPOCH.plusSeconds(900));
    }

    @Test
    void the_secret_itself_matches() {
        assertThat(hasher.matches(USER, challenge, ADDRESS, CODE)).isTrue();
    }

    @Test
    void C2_it_is_bound_to_tenant_user_challenge_address_and_code() {
        assertThat(hasher.matches(UserKey.of("tenant2", "user"), challenge, ADDRESS, CODE))
                .isFalse();
        assertThat(hasher.matches(UserKey.of("tenant", "user2"), challenge, ADDRESS, CODE))
                .isFalse();
        assertThat(hasher.matches(USER, challenge(new UUID(1, 3), challenge.hash()), ADDRESS, CODE))
                .isFalse();
        assertThat(hasher.matches(USER, challenge, EmailAddress.of("anna@example.org"), CODE))
                .isFalse();
        assertThat(hasher.matches(USER, challenge, ADDRESS, "012346")).isFalse();
        assertThat(hasher.matches(USER, challenge, ADDRESS, "12345")).isFalse();
    }

    @Property
    void a_character_moved_from_tenant_to_user_gives_another_hash(
            @ForAll @AlphaChars @StringLength(min = 3, max = 40) String both,
            @ForAll @IntRange(min = 1, max = 39) int one,
            @ForAll @IntRange(min = 1, max = 39) int other) {
        Assume.that(one != other && one < both.length() && other < both.length());
        UserKey left = UserKey.of(both.substring(0, one), both.substring(one));
        UserKey right = UserKey.of(both.substring(0, other), both.substring(other));
        Challenge of = challenge(ID, hasher.ofSecret(left, ID, ADDRESS, CODE));
        assertThat(hasher.matches(left, of, ADDRESS, CODE)).isTrue();
        assertThat(hasher.matches(right, of, ADDRESS, CODE)).isFalse();
    }

    @Test
    void a_character_moved_from_address_to_secret_gives_another_hash() {
        Challenge of = challenge(ID, hasher.ofSecret(USER, ID, EmailAddress.of("anna@example.co"), "m123"));
        assertThat(hasher.matches(USER, of, EmailAddress.of("anna@example.co"), "m123"))
                .isTrue();
        assertThat(hasher.matches(USER, of, EmailAddress.of("anna@example.com"), "123"))
                .isFalse();
    }

    @Test
    void C4_a_former_key_still_matches_and_new_secrets_take_the_current_one() {
        KeyedHasher rotated = new KeyedHasher(Keys.secondWithFormer());
        assertThat(rotated.matches(USER, challenge, ADDRESS, CODE)).isTrue();
        assertThat(rotated.matches(USER, challenge, ADDRESS, "000000")).isFalse();
        assertThat(challenge.hash().keyId()).isEqualTo("k1");
        assertThat(rotated.ofSecret(USER, ID, ADDRESS, CODE).keyId()).isEqualTo("k2");
    }

    @Test
    void C4_an_unknown_key_or_another_one_of_the_same_id_does_not_match() {
        assertThat(new KeyedHasher(Keys.secondOnly()).matches(USER, challenge, ADDRESS, CODE))
                .isFalse();
        assertThat(new KeyedHasher(Keys.secondUnderFirstId()).matches(USER, challenge, ADDRESS, CODE))
                .isFalse();
    }

    @Test
    void C4_the_hash_is_64_hexadecimal_characters_under_the_key() {
        assertThat(challenge.hash().hex()).matches("[0-9a-f]{64}").doesNotContain(CODE);
        assertThat(new KeyedHasher(Keys.secondOnly())
                        .ofSecret(USER, ID, ADDRESS, CODE)
                        .hex())
                .isNotEqualTo(challenge.hash().hex());
    }

    @Test
    void a_limits_digest_tells_purposes_and_values_apart_and_nothing_else() {
        String digest = hasher.digest("address", "anna@example.com");
        assertThat(digest)
                .isEqualTo(hasher.digest("address", "anna@example.com"))
                .matches("[0-9a-f]{64}");
        assertThat(digest)
                .isNotEqualTo(hasher.digest("client", "anna@example.com"))
                .isNotEqualTo(hasher.digest("addressa", "nna@example.com"))
                .isNotEqualTo(hasher.digest("address", "anna@example.org"))
                .isNotEqualTo(new KeyedHasher(Keys.secondOnly()).digest("address", "anna@example.com"));
    }
}
