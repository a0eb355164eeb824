package dev.footbridge.verification;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.tenant.UserKey;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Hashes secrets with a key and binds them to tenant, user, challenge and address (C2, C4). */
public final class KeyedHasher {
    private final SecretKeys keys;

    public KeyedHasher(SecretKeys keys) {
        this.keys = keys;
    }

    /** Hash of a secret that is being issued. */
    public KeyedHash ofSecret(UserKey user, UUID challenge, EmailAddress address, String secret) {
        return secretUnder(keys.currentId(), keys.currentKey(), user, challenge, address, secret);
    }

    /** Whether a secret is the one behind the challenge; false as well if the challenge's key is no longer known. */
    public boolean matches(UserKey user, Challenge challenge, EmailAddress address, String secret) {
        Optional<byte[]> key = keys.key(challenge.hash().keyId());
        return key.isPresent()
                && secretUnder(challenge.hash().keyId(), key.get(), user, challenge.id(), address, secret)
                        .sameAs(challenge.hash());
    }

    /** Digest of something that limits count, so that equal things are recognised and nothing else is told. */
    public String digest(String purpose, String value) {
        return hash(keys.currentKey(), "limit", purpose, value).toString();
    }

    private static KeyedHash secretUnder(
            String keyId, byte[] key, UserKey user, UUID challenge, EmailAddress address, String secret) {
        return new KeyedHash(
                keyId,
                hash(
                                key,
                                "challenge",
                                user.tenant().value(),
                                user.user().value(),
                                challenge.toString(),
                                address.canonical(),
                                secret)
                        .toString());
    }

    /** Every part goes in with its length, so that no two lists of parts give the same input. */
    private static HashCode hash(byte[] key, String... parts) {
        Hasher hasher = Hashing.hmacSha256(key).newHasher();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            hasher.putInt(bytes.length).putBytes(bytes);
        }
        return hasher.hash();
    }
}
