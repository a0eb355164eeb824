package dev.footbridge.conflict;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Longs;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.tenant.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * Stands for an address of a tenant where two users are compared: the first 128 bits of SHA-256 over the tenant and the
 * canonical address.
 *
 * <p>Addresses that a host could suggest are not kept (decisions 23), so that whoever takes the tables learns no address
 * that its owner has not used yet. A fingerprint keeps it that way as far as it can: it tells that two are the same, and
 * it confirms a guess, but nobody reads an address in it, and the same address in another tenant has another one.
 */
public record AddressFingerprint(UUID value) {

    public static AddressFingerprint of(TenantId tenant, EmailAddress address) {
        byte[] name = tenant.value().getBytes(StandardCharsets.UTF_8);
        // The length keeps the end of the one from being taken for the beginning of the other.
        Hasher hasher = Hashing.sha256().newHasher().putInt(name.length).putBytes(name);
        HashCode hash =
                hasher.putString(address.canonical(), StandardCharsets.UTF_8).hash();
        byte[] bytes = hash.asBytes();
        return new AddressFingerprint(
                new UUID(Longs.fromByteArray(bytes), Longs.fromByteArray(Arrays.copyOfRange(bytes, 8, 16))));
    }
}
