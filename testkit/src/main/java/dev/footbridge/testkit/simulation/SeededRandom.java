package dev.footbridge.testkit.simulation;

import java.security.SecureRandom;
import java.util.SplittableRandom;

/** Draws the same codes, tokens and ids again from the same seed: for simulations and nothing else. */
final class SeededRandom extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final transient SplittableRandom source;

    SeededRandom(long seed) {
        this.source = new SplittableRandom(seed);
    }

    @Override
    public void nextBytes(byte[] bytes) {
        source.nextBytes(bytes);
    }
}
