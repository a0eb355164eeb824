package dev.footbridge.testkit.provider;

import java.util.Arrays;
import java.util.Optional;

/** Where the fake identity provider answers; its metadata names them, except for SCIM. */
public enum Endpoint {
    /** OpenID Connect Discovery 1.0, 4. */
    DISCOVERY("/.well-known/openid-configuration"),
    /** The key set (RFC 7517, 5). */
    KEYS("/keys"),
    AUTHORIZATION("/authorize"),
    TOKEN("/token"),
    USERINFO("/userinfo"),
    /** OpenID Connect RP-Initiated Logout 1.0. */
    END_SESSION("/logout"),
    /** SCIM: GET with a filter, POST (RFC 7644, 3.3 and 3.4.2). */
    USERS("/scim/v2/Users"),
    /** SCIM: search by POST, which keeps addresses out of URIs (RFC 7644, 3.4.3). */
    USER_SEARCH("/scim/v2/Users/.search");

    private final String path;

    Endpoint(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    static Optional<Endpoint> at(String path) {
        return Arrays.stream(values())
                .filter(endpoint -> endpoint.path.equals(path))
                .findFirst();
    }
}
