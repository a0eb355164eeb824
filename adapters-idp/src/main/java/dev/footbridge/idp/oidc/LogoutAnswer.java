package dev.footbridge.idp.oidc;

import dev.footbridge.signin.ProviderLogout;

/** What became of a logout token. */
public sealed interface LogoutAnswer {
    /** It keeps every rule. */
    record Genuine(ProviderLogout logout) implements LogoutAnswer {}

    record Refused(LogoutFault fault) implements LogoutAnswer {}

    /** The provider's keys cannot be had now. */
    record Unavailable() implements LogoutAnswer {}
}
