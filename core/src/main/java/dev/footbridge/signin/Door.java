package dev.footbridge.signin;

/** The ways into the host; every one asks before it opens a session (decisions 17). */
public enum Door {
    /** Form, remember-me or call that opens an interactive session with the host's own credentials. */
    LEGACY_INTERACTIVE,
    /** Internal credentials of clocks and integrations, without an interactive session. */
    INTERNAL,
    /** The way back from the identity provider. */
    IDENTITY_PROVIDER
}
