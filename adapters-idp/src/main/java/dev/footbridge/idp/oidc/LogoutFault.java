package dev.footbridge.idp.oidc;

/** Why a logout token ended no session; for the log. */
public enum LogoutFault {
    /** No signed token of a sensible length. */
    UNREADABLE,
    /** It is no logout token by its header; an id token, for one. */
    TYPE,
    ALGORITHM,
    SIGNATURE,
    ISSUER,
    AUDIENCE,
    EXPIRED,
    ISSUED_AT,
    EVENT,
    NONCE,
    TOKEN_ID,
    /** It names neither an account nor a session, or one that cannot be. */
    NOBODY
}
