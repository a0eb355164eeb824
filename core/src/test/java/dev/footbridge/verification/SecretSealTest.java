package dev.footbridge.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.BaseEncoding;
import java.security.SecureRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretSealTest {
    private static final BaseEncoding BASE64 = BaseEncoding.base64Url().omitPadding();

    private final SecretSeal seal = new SecretSeal(Keys.firstOnly(), new SecureRandom());

    @ParameterizedTest
    @ValueSource(strings = {"", "012345", "r\u00E4ksm\u00F6rg\u00E5s \uD83C\uDF64"})
    void what_was_sealed_is_opened(String secret) {
        assertThat(seal.open("mail", seal.seal("mail", secret))).contains(secret);
    }

    @Test
    void another_purpose_does_not_open_it() {
        assertThat(seal.open("cookie", seal.seal("mail", "012345"))).isEmpty();
        assertThat(seal.open("", seal.seal("mail", "012345"))).isEmpty();
    }

    @Property(tries = 200)
    void one_changed_bit_anywhere_does_not_open(
            @ForAll @NumericChars @StringLength(6) String secret,
            @ForAll @IntRange(max = 33) int at,
            @ForAll @IntRange(max = 7) int bit) {
        SealedSecret sealed = seal.seal("mail", secret);
        byte[] bytes = BASE64.decode(sealed.base64());
        assertThat(bytes).hasSize(12 + 6 + 16);
        bytes[at] = (byte) (bytes[at] ^ (1 << bit));
        assertThat(seal.open("mail", new SealedSecret(sealed.keyId(), BASE64.encode(bytes))))
                .isEmpty();
    }

    @Test
    void no_shortened_text_opens_and_none_is_a_fault() {
        SealedSecret sealed = seal.seal("mail", "012345");
        for (int length = 0; length < sealed.base64().length(); length++) {
            SealedSecret cut = new SealedSecret("k1", sealed.base64().substring(0, length));
            assertThat(seal.open("mail", cut)).isEmpty();
        }
        assertThat(seal.open("mail", new SealedSecret("k1", "not base64!"))).isEmpty();
    }

    @Test
    void a_former_key_opens_and_an_unknown_or_another_one_does_not() {
        SealedSecret sealed = seal.seal("mail", "012345");
        assertThat(with(Keys.secondWithFormer()).open("mail", sealed)).contains("012345");
        assertThat(with(Keys.secondOnly()).open("mail", sealed)).isEmpty();
        assertThat(with(Keys.secondUnderFirstId()).open("mail", sealed)).isEmpty();
        assertThat(with(Keys.secondWithFormer()).seal("mail", "1").keyId()).isEqualTo("k2");
    }

    @Test
    void the_same_secret_never_looks_the_same_twice() {
        assertThat(seal.seal("mail", "012345").base64())
                .isNotEqualTo(seal.seal("mail", "012345").base64());
    }

    private static SecretSeal with(SecretKeys keys) {
        return new SecretSeal(keys, new SecureRandom());
    }
}
