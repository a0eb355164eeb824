package dev.footbridge.testkit.provider;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the provider says of itself (OpenID Connect Discovery 1.0, 3). */
final class Metadata {
    private final String base;
    private volatile String issuer;

    Metadata(String base) {
        this.base = base;
        this.issuer = base;
    }

    void namesIssuer(String other) {
        issuer = other;
    }

    Response answer() {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("issuer", issuer);
        metadata.put("authorization_endpoint", base + Endpoint.AUTHORIZATION.path());
        metadata.put("token_endpoint", base + Endpoint.TOKEN.path());
        metadata.put("jwks_uri", base + Endpoint.KEYS.path());
        metadata.put("userinfo_endpoint", base + Endpoint.USERINFO.path());
        metadata.put("end_session_endpoint", base + Endpoint.END_SESSION.path());
        metadata.put("response_types_supported", List.of("code"));
        metadata.put("grant_types_supported", List.of("authorization_code", "client_credentials"));
        metadata.put("subject_types_supported", List.of("public"));
        metadata.put("scopes_supported", List.of("openid", "email", "profile"));
        metadata.put("id_token_signing_alg_values_supported", List.of("RS256"));
        metadata.put(
                "token_endpoint_auth_methods_supported",
                List.of("client_secret_basic", "client_secret_post", "private_key_jwt"));
        metadata.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS256"));
        metadata.put("code_challenge_methods_supported", List.of("S256"));
        metadata.put("authorization_response_iss_parameter_supported", true);
        return Response.json(200, metadata);
    }
}
