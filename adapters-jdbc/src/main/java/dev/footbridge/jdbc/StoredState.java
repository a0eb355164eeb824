package dev.footbridge.jdbc;

/** Names of states as they are stored; those of the HTTP contract, and never changed. */
enum StoredState {
    UNLINKED,
    AWAITING_VERIFICATION,
    VERIFIED,
    LINKED
}
