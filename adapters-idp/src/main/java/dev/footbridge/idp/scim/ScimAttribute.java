package dev.footbridge.idp.scim;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names one attribute of an account, {@code id} or {@code urn:…:2.0:User:subject} (RFC 7644, 3.10).
 *
 * @param schema of an extension, or null for an attribute of the account itself
 */
public record ScimAttribute(@Nullable String schema, String name) {
    public ScimAttribute {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An attribute has a name");
        }
    }

    /** Reads the notation with a colon before the attribute's name. */
    public static ScimAttribute of(String notation) {
        int colon = notation.lastIndexOf(':');
        return colon < 0
                ? new ScimAttribute(null, notation)
                : new ScimAttribute(notation.substring(0, colon), notation.substring(colon + 1));
    }

    @Nullable
    Object in(ScimObject account) {
        if (schema == null) {
            return account.value(name);
        }
        ScimObject extension = account.object(schema);
        return extension == null ? null : extension.value(name);
    }

    void put(Map<String, Object> account, Object value) {
        if (schema == null) {
            account.put(name, value);
        } else {
            account.put(schema, new HashMap<>(Map.of(name, value)));
        }
    }
}
