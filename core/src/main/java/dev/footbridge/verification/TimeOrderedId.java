package dev.footbridge.verification;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Draws our own ids: UUID version 7 (RFC 9562, 5.7). They mean nothing; their order keeps indexes small. */
public final class TimeOrderedId {
    private TimeOrderedId() {}

    public static UUID draw(SecureRandom random, Instant now) {
        long high = (now.toEpochMilli() << 16) | 0x7000L | random.nextInt(0x1000);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
