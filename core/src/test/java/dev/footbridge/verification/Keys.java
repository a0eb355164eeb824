package dev.footbridge.verification;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Two keys that are long and varied enough. */
final class Keys {
    private static final byte[] FIRST = "first-0123456789-abcdefghijklmnop".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SECOND = "second-9876543210-ponmlkjihgfedcba".getBytes(StandardCharsets.US_ASCII);

    private Keys() {}

    static byte[] first() {
        return FIRST.clone();
    }

    static SecretKeys firstOnly() {
        return SecretKeys.of("k1", Map.of("k1", FIRST));
    }

    static SecretKeys secondWithFormer() {
        return SecretKeys.of("k2", Map.of("k1", FIRST, "k2", SECOND));
    }

    static SecretKeys secondOnly() {
        return SecretKeys.of("k2", Map.of("k2", SECOND));
    }

    /** Another key under the first one's id. */
    static SecretKeys secondUnderFirstId() {
        return SecretKeys.of("k1", Map.of("k1", SECOND));
    }
}
