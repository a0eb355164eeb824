package dev.footbridge.example.idp;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Carries out a PATCH (RFC 7644 section 3.5.2) on {@code active}, {@code externalId} and {@code emails}; only
 * externalId can be removed. The caller holds the transaction, so that one bad operation undoes all.
 */
final class ScimPatch {

    private final Accounts accounts;
    private final UUID account;

    ScimPatch(Accounts accounts, UUID account) {
        this.accounts = accounts;
        this.account = account;
    }

    void apply(JsonNode body) {
        JsonNode operations = ScimValue.attribute(body, "Operations")
                .filter(list -> list.isArray() && !list.isEmpty())
                .orElseThrow(() -> ScimError.badRequest("invalidSyntax", "Operations is a list and not empty."));
        operations.forEach(this::operate);
    }

    private void operate(JsonNode operation) {
        String op = ScimValue.text(operation, "op").orElse("").toLowerCase(Locale.ROOT);
        String path = ScimValue.text(operation, "path").orElse(null);
        JsonNode value = ScimValue.attribute(operation, "value").orElse(null);
        switch (op) {
            case "add", "replace" -> set(path, value);
            case "remove" -> remove(path);
            default -> throw ScimError.badRequest("invalidSyntax", "op is add, replace or remove.");
        }
    }

    private void set(@Nullable String path, @Nullable JsonNode value) {
        if (value == null) {
            throw ScimValue.invalid("value is missing.");
        }
        if (path != null) {
            setOne(path, value);
        } else if (value.isObject()) {
            value.properties().forEach(property -> setOne(property.getKey(), property.getValue()));
        } else {
            throw ScimValue.invalid("Without a path the value is an object.");
        }
    }

    private void setOne(String path, JsonNode value) {
        switch (attribute(path)) {
            case "active" -> accounts.setActive(account, ScimValue.truth(value));
            case "externalid" -> accounts.setExternalId(account, ScimValue.text(value));
            case "emails" ->
                accounts.setEmail(
                        account,
                        ScimValue.email(value).orElseThrow(() -> ScimValue.invalid("emails must not be empty.")));
            default -> throw invalidPath();
        }
    }

    private void remove(@Nullable String path) {
        if (path == null) {
            throw ScimError.badRequest("noTarget", "remove needs a path.");
        }
        if (!attribute(path).equals("externalid")) {
            throw invalidPath();
        }
        accounts.setExternalId(account, null);
    }

    private static String attribute(String path) {
        String name = path.startsWith(ScimUser.CORE + ":") ? path.substring(ScimUser.CORE.length() + 1) : path;
        return name.toLowerCase(Locale.ROOT);
    }

    private static ScimError invalidPath() {
        return ScimError.badRequest("invalidPath", "Only active, externalId and emails can be changed.");
    }
}
