package dev.footbridge.audit.chain;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * 32 random bytes, so that a digest of few possible values cannot be tried out once the salt is gone.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Salt(String hex) {
    private static final BaseEncoding BASE_16 = BaseEncoding.base16().lowerCase();
    private static final int BYTES = 32;

    public Salt {
        Hex.check32(hex);
    }

    /** A fresh one; no two entries share a salt. */
    public static Salt draw(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Salt(BASE_16.encode(bytes));
    }

    /** Its own salt for each field, so that one field is erased and the others can still be checked. */
    Salt of(PersonalField field) {
        return new Salt(Hashing.hmacSha256(BASE_16.decode(hex))
                .hashString(field.name(), StandardCharsets.UTF_8)
                .toString());
    }

    @Override
    public String toString() {
        return "Salt";
    }
}
