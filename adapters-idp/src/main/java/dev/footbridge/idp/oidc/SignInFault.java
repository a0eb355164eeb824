package dev.footbridge.idp.oidc;

/** Why a callback signed nobody in: for the log and the audit; a person is told less. */
public enum SignInFault {
    // The transaction and the callback
    /** Too late: the person took more than ten minutes. */
    TRANSACTION_OVER,
    /** The transaction was started with another identity provider (mix-up, RFC 9700 4.4). */
    OTHER_PROVIDER,
    REPEATED_PARAMETER,
    /** Not started by this browser (login CSRF, RFC 9700 4.7). */
    STATE,
    /** The {@code iss} parameter is another, or missing although announced (RFC 9207, 2.4). */
    ISSUER_PARAMETER,
    CODE_AND_ERROR,
    CODE_MISSING,

    // What the identity provider said instead
    /** The person or the identity provider said no. */
    ACCESS_DENIED,
    /** Nothing was to be shown, but the person would have had to do something ({@code prompt=none}). */
    INTERACTION_REQUIRED,
    /** Any other error of the authorization endpoint. */
    PROVIDER_ERROR,
    /** No sensible answer now; worth a new try. */
    PROVIDER_UNAVAILABLE,
    /** The token endpoint did not accept the code or the client. */
    CODE_REFUSED,
    /** The token endpoint's answer is no token answer, or one without id token. */
    TOKEN_ANSWER,

    // The id token: one for each IdTokenCheck
    ID_TOKEN_TYPE,
    ID_TOKEN_ALGORITHM,
    ID_TOKEN_SIGNATURE,
    ID_TOKEN_ISSUER,
    ID_TOKEN_AUDIENCE,
    ID_TOKEN_AUTHORIZED_PARTY,
    ID_TOKEN_SUBJECT,
    ID_TOKEN_EXPIRED,
    ID_TOKEN_ISSUED_AT,
    ID_TOKEN_NOT_BEFORE,
    ID_TOKEN_NONCE,
    ID_TOKEN_ACCESS_TOKEN_HASH,
    ID_TOKEN_IS_AN_EVENT,
    /** The authentication is older than asked for. */
    ID_TOKEN_AUTHENTICATION_AGE,
    /** The authentication is of another level than asked for. */
    ID_TOKEN_AUTHENTICATION_CONTEXT
}
