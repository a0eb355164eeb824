package dev.footbridge.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * 32 random bytes, so that a digest of few possible values cannot be tried out once the salt is gone.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Salt(String hex) {
    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 32;

    public Salt {
        Hex.check32(hex);
    }

    /** A fresh one; no two entries share a salt. */
    public static Salt draw(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Salt(Hex.of(bytes));
    }

    /** Its own salt for each field, so that one field is erased and the others can still be checked. */
    Salt of(PersonalField field) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(Hex.bytes(hex), HMAC));
            return new Salt(Hex.of(mac.doFinal(field.name().getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Salt";
    }
}
