package dev.footbridge.verification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * HMAC-SHA-256 of a secret, with the id of its key (C4).
 *
 * @param hex lower-case hexadecimal, 64 characters
 */
public record KeyedHash(String keyId, String hex) {

    /** Compares in constant time. */
    boolean sameAs(KeyedHash other) {
        return keyId.equals(other.keyId)
                && MessageDigest.isEqual(
                        hex.getBytes(StandardCharsets.US_ASCII), other.hex.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "KeyedHash[key " + keyId + "]";
    }
}
