package dev.footbridge.testkit.memory;

import com.google.common.hash.Hashing;
import dev.footbridge.verification.SecretKeys;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Keys that everybody can read: for tests and nothing else. */
public final class FixedSecrets {
    private FixedSecrets() {}

    public static SecretKeys keys() {
        return keys("test-key");
    }

    /** The last id is the current key; the others are former ones. The same id always gives the same key. */
    public static SecretKeys keys(String... ids) {
        Map<String, byte[]> keys = new HashMap<>();
        for (String id : ids) {
            keys.put(id, Hashing.sha256().hashString(id, StandardCharsets.UTF_8).asBytes());
        }
        return SecretKeys.of(ids[ids.length - 1], keys);
    }
}
