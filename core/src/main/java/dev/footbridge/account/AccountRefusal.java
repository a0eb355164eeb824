package dev.footbridge.account;

/** Why the identity provider's account cannot be linked; shown to the administrator, never retried by itself. */
public enum AccountRefusal {
    /** An account has the address, but the identity provider never verified it (pre-hijacking, I7). */
    EXISTING_UNVERIFIED,
    /** An account has the address, and the policy asks for a sign-in before it is taken. */
    EXISTING_NEEDS_SIGN_IN,
    /** The account belongs to another user of the tenant. */
    LINKED_TO_ANOTHER_USER,
    /** Several accounts answer to the address. */
    AMBIGUOUS,
    /** The identity provider does not accept the name or another value (400 or 422). */
    DATA_NOT_ACCEPTED
}
