package dev.footbridge.idp.oidc;

/** What the identity provider shall show (OpenID Connect Core 1.0, 3.1.2.1). */
public enum SignInPrompt {
    /** Nothing: answer at once or refuse. */
    NONE("none"),
    /** The sign-in again, even for someone who has just done it. */
    LOGIN("login"),
    /** A choice of accounts. */
    SELECT_ACCOUNT("select_account");

    private final String value;

    SignInPrompt(String value) {
        this.value = value;
    }

    /** As it stands in the request: the SDK's own type lowers its name by the machine's language. */
    String value() {
        return value;
    }
}
