package dev.footbridge.idp.oidc;

import com.nimbusds.openid.connect.sdk.Prompt;

/** What the identity provider shall show (OpenID Connect Core 1.0, 3.1.2.1). */
public enum SignInPrompt {
    /** Nothing: answer at once or refuse. */
    NONE,
    /** The sign-in again, even for someone who has just done it. */
    LOGIN,
    /** A choice of accounts. */
    SELECT_ACCOUNT;

    Prompt.Type type() {
        return Prompt.Type.valueOf(name());
    }
}
