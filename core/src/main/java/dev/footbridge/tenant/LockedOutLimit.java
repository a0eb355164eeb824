package dev.footbridge.tenant;

/** How many people a switch may lock out; counted in the transaction that switches (P8, P9). */
public sealed interface LockedOutLimit {
    boolean allows(int counted);

    /** The number that an administrator was shown and has stated. */
    record Exactly(int stated) implements LockedOutLimit {
        @Override
        public boolean allows(int counted) {
            return counted == stated;
        }
    }

    /** The ceiling of a planned activation. */
    record AtMost(int ceiling) implements LockedOutLimit {
        @Override
        public boolean allows(int counted) {
            return counted <= ceiling;
        }
    }

    /** A switch that locks nobody out. */
    record Any() implements LockedOutLimit {
        @Override
        public boolean allows(int counted) {
            return true;
        }
    }
}
