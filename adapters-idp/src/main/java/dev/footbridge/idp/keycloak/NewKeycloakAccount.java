package dev.footbridge.idp.keycloak;

import dev.footbridge.spi.Accounts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What we ask a realm to create. No password: the person makes one there. The address is verified: that was done
 * just before.
 */
final class NewKeycloakAccount {
    private NewKeycloakAccount() {}

    static Map<String, Object> of(Accounts.Request request, KeycloakSettings settings) {
        String address = request.address().canonical();
        Map<String, Object> user = new LinkedHashMap<>();
        user.put("username", address);
        user.put("email", address);
        user.put("emailVerified", true);
        user.put("enabled", true);
        String name = request.name().strip();
        int last = name.lastIndexOf(' ');
        // A realm has two names; who has one only is asked for the other there.
        user.put("firstName", last < 0 ? name : name.substring(0, last).strip());
        if (last >= 0) {
            user.put("lastName", name.substring(last + 1));
        }
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put(
                settings.externalIdAttribute(), List.of(request.externalId().toString()));
        if (!request.locale().getLanguage().isEmpty()) {
            attributes.put("locale", List.of(request.locale().getLanguage()));
        }
        user.put("attributes", attributes);
        return user;
    }
}
