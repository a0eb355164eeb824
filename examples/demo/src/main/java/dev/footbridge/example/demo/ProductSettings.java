package dev.footbridge.example.demo;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** All that the product is told when it starts. */
record ProductSettings(int port, String database, int smtpPort, URI issuer, DemoSecrets secrets) {
    static final String PROVIDER_NAME = "Connect";

    Map<String, Object> asProperties() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.config.name", "footbridge-example-hrm");
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", port);
        settings.put("server.servlet.session.cookie.name", "HRMSESSION");
        settings.put("server.servlet.session.cookie.same-site", "lax");
        settings.put("spring.datasource.url", database);
        settings.put("footbridge.product-name", "Acme HRM");
        settings.put("footbridge.keys.current", "demo");
        settings.put("footbridge.keys.by-id.demo", secrets.key());
        settings.put("footbridge.web.public-url", address().toString());
        settings.put("footbridge.web.insert-banner", "true");
        settings.put("footbridge.jdbc.schema", "create");
        settings.put("footbridge.mail.host", "127.0.0.1");
        settings.put("footbridge.mail.port", smtpPort);
        settings.put("footbridge.mail.tls", "none");
        settings.put("footbridge.mail.from", "no-reply@hrm.example");
        settings.put("footbridge.idp.display-name", PROVIDER_NAME);
        settings.put("footbridge.idp.issuer", issuer.toString());
        settings.put("footbridge.idp.client-id", "hrm");
        settings.put("footbridge.idp.client-secret", secrets.clientSecret());
        settings.put("footbridge.idp.scim-base", issuer + "/scim/v2");
        settings.put("footbridge.idp.scim-token-endpoint", issuer + "/oauth2/token");
        settings.put("footbridge.idp.scim-client-id", "hrm-accounts");
        settings.put("footbridge.idp.scim-client-secret", secrets.scimSecret());
        settings.put("footbridge.idp.account-page", issuer + "/account");
        return settings;
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }
}
