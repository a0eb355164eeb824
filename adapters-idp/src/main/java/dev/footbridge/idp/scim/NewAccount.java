package dev.footbridge.idp.scim;

import dev.footbridge.spi.Accounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What we ask the identity provider to create (RFC 7643, 4.1). No password: the person makes one there. The address is
 * verified: that was done just before.
 */
final class NewAccount {
    static final String USER_SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:User";

    private NewAccount() {}

    static Map<String, Object> of(Accounts.Request request, ScimSettings settings) {
        String address = request.address().canonical();
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("schemas", schemas(settings));
        account.put("userName", address);
        account.put("externalId", request.externalId().toString());
        if (!request.name().isBlank()) {
            account.put("name", Map.of("formatted", request.name()));
            account.put("displayName", request.name());
        }
        account.put("emails", List.of(Map.of("value", address, "primary", true)));
        account.put("active", true);
        if (!request.locale().getLanguage().isEmpty()) {
            account.put("locale", request.locale().toLanguageTag());
        }
        settings.emailVerified().put(account, true);
        return account;
    }

    private static List<String> schemas(ScimSettings settings) {
        List<String> schemas = new ArrayList<>(List.of(USER_SCHEMA));
        String extension = settings.emailVerified().schema();
        if (extension != null) {
            schemas.add(extension);
        }
        return schemas;
    }
}
