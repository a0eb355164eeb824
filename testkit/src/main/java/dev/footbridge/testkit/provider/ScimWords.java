package dev.footbridge.testkit.provider;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Accounts as SCIM writes them (RFC 7643, 4.1), with an extension for what the core schema lacks. */
final class ScimWords {
    private static final String USER_SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:User";

    private final String users;

    /** @param users address of the accounts */
    ScimWords(String users) {
        this.users = users;
    }

    Map<String, Object> of(ProviderAccount account) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schemas", List.of(USER_SCHEMA, FakeIdentityProvider.ACCOUNT_SCHEMA));
        json.put("id", account.id());
        if (account.externalId() != null) {
            json.put("externalId", account.externalId());
        }
        json.put("userName", account.userName());
        json.put("displayName", account.name());
        json.put("emails", List.of(Map.of("value", account.userName(), "primary", true)));
        json.put("active", account.active());
        json.put(
                FakeIdentityProvider.ACCOUNT_SCHEMA,
                Map.of("subject", account.subject(), "emailVerified", account.addressVerified()));
        json.put("meta", Map.of("resourceType", "User", "location", locationOf(account)));
        return json;
    }

    String locationOf(ProviderAccount account) {
        return users + "/" + account.id();
    }

    AccountTable.Wish read(Map<String, Object> json) {
        boolean verified = json.get(FakeIdentityProvider.ACCOUNT_SCHEMA) instanceof Map<?, ?> extension
                && Boolean.TRUE.equals(extension.get("emailVerified"));
        String userName = text(json, "userName");
        String name = text(json, "displayName");
        return new AccountTable.Wish(
                text(json, "externalId"),
                userName == null ? "" : userName,
                name == null ? "" : name,
                verified,
                !Boolean.FALSE.equals(json.get("active")));
    }

    static @Nullable String text(Map<String, Object> json, String member) {
        return json.get(member) instanceof String text ? text : null;
    }
}
