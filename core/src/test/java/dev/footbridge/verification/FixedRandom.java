package dev.footbridge.verification;

import java.security.SecureRandom;
import java.util.Random;

/** Repeatable bytes where a test counts what was drawn. */
final class FixedRandom extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final Random source;

    FixedRandom(long seed) {
        this.source = new Random(seed);
    }

    @Override
    public void nextBytes(byte[] bytes) {
        source.nextBytes(bytes);
    }
}
