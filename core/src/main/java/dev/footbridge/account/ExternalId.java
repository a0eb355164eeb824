package dev.footbridge.account;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.tenant.UserKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The id that we give an account at the identity provider (SCIM {@code externalId}, RFC 7643 3.1).
 *
 * <p>The same user and address always give the same id, so that a lost answer is found again instead of repeated; another
 * address gives another id, so that the account of a removed link is never taken for the new one.
 */
public record ExternalId(UUID value) {
    public static ExternalId of(UserKey user, EmailAddress address) {
        Hasher hasher = Hashing.sha256().newHasher();
        for (String part : new String[] {
            "footbridge-account", user.tenant().value(), user.user().value(), address.canonical()
        }) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            hasher.putInt(bytes.length).putBytes(bytes);
        }
        ByteBuffer digest = ByteBuffer.wrap(hasher.hash().asBytes());
        // RFC 9562, 5.8: version 8 is the room for ids made by a rule of one's own.
        long high = (digest.getLong() & ~0xF000L) | 0x8000L;
        long low = (digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new ExternalId(new UUID(high, low));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
