package dev.footbridge.spi;

/** What became of a {@link Change}. Everything but {@link #SAVED} has left no trace. */
public enum Saved {
    SAVED,
    /** Somebody else wrote first: load and decide again. */
    CONFLICT,
    /** Another user of the tenant has proven this address. */
    ADDRESS_TAKEN,
    /** Another user of the tenant is linked to this account. */
    ACCOUNT_TAKEN,
    /** A counter has no room. */
    LIMITED
}
