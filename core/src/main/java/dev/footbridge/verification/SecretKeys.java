package dev.footbridge.verification;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/**
 * The keys under which codes are hashed and mails are sealed: a current one and former ones by id (C4, decisions 14).
 *
 * <p>A key may be dropped once the longest life of what it signed is over: five days for links.
 */
public final class SecretKeys {
    /** 256 bits, the strength of the HMAC that uses them. */
    public static final int SHORTEST = 32;

    private final String currentId;
    private final ImmutableMap<String, byte[]> keys;

    private SecretKeys(String currentId, ImmutableMap<String, byte[]> keys) {
        this.currentId = currentId;
        this.keys = keys;
    }

    /**
     * @param currentId id of the key that signs from now on
     * @param keys every key that may still be asked for, by id; each at least {@value #SHORTEST} bytes
     * @throws IllegalArgumentException if the current key is missing or a key is too short or plainly not random
     */
    public static SecretKeys of(String currentId, Map<String, byte[]> keys) {
        if (!keys.containsKey(currentId)) {
            throw new IllegalArgumentException("There is no key with the id '" + currentId + "'");
        }
        ImmutableMap.Builder<String, byte[]> copies = ImmutableMap.builder();
        keys.forEach((id, key) -> {
            if (key.length < SHORTEST || distinctBytes(key) < 8) {
                throw new IllegalArgumentException("The key '" + id + "' is weak: take " + SHORTEST + " random bytes");
            }
            copies.put(id, key.clone());
        });
        return new SecretKeys(currentId, copies.build());
    }

    public String currentId() {
        return currentId;
    }

    Optional<byte[]> key(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    byte[] currentKey() {
        return key(currentId).orElseThrow();
    }

    private static long distinctBytes(byte[] key) {
        boolean[] seen = new boolean[256];
        int count = 0;
        for (byte b : key) {
            if (!seen[b & 0xFF]) {
                seen[b & 0xFF] = true;
                count++;
            }
        }
        return count;
    }

    @Override
    public String toString() {
        return "SecretKeys[current " + currentId + ", " + keys.size() + " in all]";
    }
}
