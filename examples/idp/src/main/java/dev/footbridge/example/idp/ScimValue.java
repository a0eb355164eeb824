package dev.footbridge.example.idp;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads attributes out of SCIM bodies; names count without regard to case (RFC 7643 section 2.1). */
final class ScimValue {

    private static final int LONGEST = 320;

    private ScimValue() {}

    static Optional<JsonNode> attribute(@Nullable JsonNode object, String name) {
        if (object == null || !object.isObject()) {
            return Optional.empty();
        }
        return object.properties().stream()
                .filter(property -> property.getKey().equalsIgnoreCase(name))
                .map(property -> property.getValue())
                .filter(value -> !value.isNull())
                .findFirst();
    }

    static Optional<String> text(@Nullable JsonNode object, String name) {
        return attribute(object, name).map(ScimValue::text).filter(text -> !text.isBlank());
    }

    static String text(JsonNode value) {
        if (!value.isString() || value.asString().length() > LONGEST) {
            throw invalid("A string of at most " + LONGEST + " characters belongs here.");
        }
        return value.asString();
    }

    static boolean truth(JsonNode value) {
        if (!value.isBoolean()) {
            throw invalid("A boolean belongs here.");
        }
        return value.asBoolean();
    }

    /** The primary address, otherwise the first. */
    static Optional<String> email(JsonNode emails) {
        if (!emails.isArray()) {
            throw invalid("emails is a list.");
        }
        return emails.valueStream()
                .filter(email ->
                        attribute(email, "primary").map(ScimValue::truth).orElse(false))
                .findFirst()
                .or(() -> emails.valueStream().findFirst())
                .map(email -> text(email, "value").orElseThrow(() -> invalid("An address has a value.")));
    }

    static ScimError invalid(String detail) {
        return ScimError.badRequest("invalidValue", detail);
    }
}
