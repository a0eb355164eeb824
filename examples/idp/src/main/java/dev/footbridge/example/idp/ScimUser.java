package dev.footbridge.example.idp;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An account as a SCIM user (RFC 7643 section 4.1) with our extension for what SCIM has no words for. */
final class ScimUser {

    static final String TYPE = "application/scim+json";
    static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:User";

    /**
     * {@code subject}: the {@code sub} of the account's ID tokens; {@code emailVerified}: whether somebody proved
     * the address; {@code passwordSet}: whether anybody can sign in. All read-only but for emailVerified at creation.
     */
    static final String EXTENSION = "urn:footbridge:params:scim:schemas:extension:account:2.0:User";

    static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

    private ScimUser() {}

    static Map<String, Object> json(Account account, URI location) {
        Map<String, Object> user = new LinkedHashMap<>();
        user.put("schemas", List.of(CORE, EXTENSION));
        user.put("id", account.id());
        if (account.externalId() != null) {
            user.put("externalId", account.externalId());
        }
        user.put("userName", account.userName());
        user.put("name", name(account.name()));
        user.put("displayName", account.name().display());
        if (account.email() != null) {
            user.put("emails", List.of(Map.of("value", account.email(), "primary", true)));
        }
        user.put("active", account.active());
        user.put(EXTENSION, extension(account));
        user.put("meta", meta(account, location));
        return user;
    }

    static Map<String, Object> list(List<Map<String, Object>> users) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("schemas", List.of(LIST));
        list.put("totalResults", users.size());
        list.put("startIndex", 1);
        list.put("itemsPerPage", users.size());
        list.put("Resources", users);
        return list;
    }

    static String etag(Account account) {
        return "W/\"" + account.version() + "\"";
    }

    private static Map<String, Object> name(PersonName name) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("formatted", name.display());
        if (name.given() != null) {
            parts.put("givenName", name.given());
        }
        if (name.family() != null) {
            parts.put("familyName", name.family());
        }
        return parts;
    }

    private static Map<String, Object> extension(Account account) {
        Map<String, Object> extension = new LinkedHashMap<>();
        extension.put("subject", account.subject());
        extension.put("emailVerified", account.emailVerified());
        extension.put("passwordSet", account.passwordHash() != null);
        return extension;
    }

    private static Map<String, Object> meta(Account account, URI location) {
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("resourceType", "User");
        meta.put("created", account.createdAt());
        meta.put("lastModified", account.changedAt());
        meta.put("location", location);
        meta.put("version", etag(account));
        return meta;
    }
}
