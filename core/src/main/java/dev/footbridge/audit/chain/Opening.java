package dev.footbridge.audit.chain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a digest was made of: a value and the salt that hides it. Erasing is to forget both.
 *
 * @param value null if the entry has none; half a character, which no stored text can have, becomes a question mark
 */
public record Opening(@Nullable String value, Salt salt) {
    public Opening {
        value = value == null ? null : new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    Digest digest(PersonalField field) {
        String label = "footbridge.audit.field.1";
        return Digest.of(
                value == null
                        ? List.of(label, field.name(), salt.hex(), "absent")
                        : List.of(label, field.name(), salt.hex(), "present", value));
    }

    @Override
    public String toString() {
        return "Opening";
    }
}
