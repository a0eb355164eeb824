package dev.footbridge.idp.oidc;

import org.jspecify.annotations.Nullable;

/** Error codes of the authorization endpoint (RFC 6749, 4.1.2.1; OpenID Connect Core 1.0, 3.1.2.6). */
final class AuthorizationError {
    private AuthorizationError() {}

    /** Only the code counts; the description is foreign text and goes nowhere. */
    static SignInFault faultOf(@Nullable String error) {
        if (error == null) {
            return SignInFault.CODE_MISSING;
        }
        return switch (error) {
            case "access_denied" -> SignInFault.ACCESS_DENIED;
            case "login_required", "interaction_required", "consent_required", "account_selection_required" ->
                SignInFault.INTERACTION_REQUIRED;
            case "server_error", "temporarily_unavailable" -> SignInFault.PROVIDER_UNAVAILABLE;
            default -> SignInFault.PROVIDER_ERROR;
        };
    }
}
