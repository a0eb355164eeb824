package dev.footbridge.idp.oidc;

/** What a sign-in at the identity provider is for; an answer to one never serves the other. */
public enum SignInPurpose {
    /** To open a session. */
    SIGN_IN,
    /** An administrator proves that signing in works, before a tenant is activated; opens nothing. */
    ROUND_TRIP
}
