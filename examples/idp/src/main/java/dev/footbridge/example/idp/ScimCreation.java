package dev.footbridge.example.idp;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads the user that a create call describes. */
final class ScimCreation {

    private ScimCreation() {}

    static NewAccount read(JsonNode body) {
        String userName = ScimValue.text(body, "userName")
                .map(String::strip)
                .orElseThrow(() -> ScimValue.invalid("userName is required."));
        JsonNode extension = ScimValue.attribute(body, ScimUser.EXTENSION).orElse(null);
        return new NewAccount(
                userName,
                name(body, userName),
                ScimValue.attribute(body, "emails").flatMap(ScimValue::email).orElse(null),
                ScimValue.attribute(extension, "emailVerified")
                        .map(ScimValue::truth)
                        .orElse(false),
                ScimValue.text(body, "externalId").orElse(null),
                ScimValue.attribute(body, "active").map(ScimValue::truth).orElse(true));
    }

    private static PersonName name(JsonNode body, String userName) {
        JsonNode name = ScimValue.attribute(body, "name").orElse(null);
        Optional<String> given = ScimValue.text(name, "givenName");
        Optional<String> family = ScimValue.text(name, "familyName");
        String both = Stream.concat(given.stream(), family.stream()).collect(Collectors.joining(" "));
        String display = ScimValue.text(body, "displayName")
                .or(() -> ScimValue.text(name, "formatted"))
                .orElse(both.isEmpty() ? userName : both);
        return new PersonName(display, given.orElse(null), family.orElse(null));
    }
}
