package dev.footbridge.testkit.provider;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** What can be wrong with the address that the browser is sent back to, or what it says instead of a code. */
public enum CallbackFault {
    /** Although the metadata announces it (RFC 9207, 2.4). */
    ISS_MISSING,
    /** Of another provider: a mix-up (RFC 9700, 4.4). */
    ISS_INVALID,
    /** The right issuer and a slash. */
    ISS_WITH_SLASH,
    STATE_MISSING,
    /** Of a sign-in that somebody else started (RFC 9700, 4.7). */
    STATE_INVALID,
    CODE_MISSING,
    CODE_BLANK,
    /** One that this provider never gave. */
    CODE_INVALID,
    CODE_TWICE,
    CODE_AND_ERROR,
    /** The person or the provider said no (RFC 6749, 4.1.2.1). */
    ACCESS_DENIED,
    /** OpenID Connect Core 1.0, 3.1.2.6. */
    LOGIN_REQUIRED,
    INVALID_REQUEST,
    SERVER_ERROR,
    TEMPORARILY_UNAVAILABLE;

    /** Changes the right parameters into wrong ones. */
    void applyTo(Map<String, String> parameters) {
        switch (this) {
            case ISS_MISSING -> parameters.remove("iss");
            case ISS_INVALID -> parameters.put("iss", "https://other.example");
            case ISS_WITH_SLASH -> parameters.computeIfPresent("iss", (name, issuer) -> issuer + "/");
            case STATE_MISSING -> parameters.remove("state");
            case STATE_INVALID -> parameters.put("state", "of-somebody-else");
            case CODE_MISSING -> parameters.remove("code");
            case CODE_BLANK -> parameters.put("code", " ");
            case CODE_INVALID -> parameters.put("code", "never-given");
            case CODE_TWICE -> {}
            case CODE_AND_ERROR -> parameters.put("error", "access_denied");
            case ACCESS_DENIED, LOGIN_REQUIRED, INVALID_REQUEST, SERVER_ERROR, TEMPORARILY_UNAVAILABLE -> {
                parameters.remove("code");
                parameters.put("error", name().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** What no map of single values can say. */
    String applyTo(String query) {
        return this == CODE_TWICE ? query + "&code=" + URLEncoder.encode("another", StandardCharsets.UTF_8) : query;
    }
}
