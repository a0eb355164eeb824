package dev.footbridge.signin;

/** Which sign-in a user is meant for (X1). */
public enum SignInKind {
    /** A person who signs in on pages. */
    INTERACTIVE,
    /** A time clock, an integration: keeps the internal credentials and never opens an interactive session in ACTIVE. */
    INTERNAL_ONLY
}
