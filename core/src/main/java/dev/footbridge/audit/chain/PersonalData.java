package dev.footbridge.audit.chain;

import dev.footbridge.audit.AuditEntry;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The personal fields of an entry.
 *
 * @param fields every one of them; a copy in the order of their names in {@link PersonalField}
 */
public record PersonalData(Map<PersonalField, Commitment> fields) {
    public PersonalData {
        Map<PersonalField, Commitment> copy = new EnumMap<>(PersonalField.class);
        copy.putAll(fields);
        fields = Collections.unmodifiableMap(copy);
        if (fields.size() != PersonalField.values().length) {
            throw new IllegalArgumentException("A personal field is missing");
        }
    }

    static PersonalData of(AuditEntry entry, Salt salt) {
        return each(field -> Commitment.to(field, new Opening(field.in(entry), salt.of(field))));
    }

    static PersonalData each(Function<PersonalField, Commitment> commitment) {
        return new PersonalData(
                Arrays.stream(PersonalField.values()).collect(Collectors.toMap(Function.identity(), commitment)));
    }

    public Commitment of(PersonalField field) {
        return Objects.requireNonNull(fields.get(field));
    }

    PersonalData erased(PersonalField field) {
        return each(each -> each == field ? of(each).erased() : of(each));
    }

    Stream<String> digests() {
        return Arrays.stream(PersonalField.values())
                .map(field -> of(field).digest().hex());
    }

    boolean holds() {
        return fields.entrySet().stream().allMatch(PersonalData::holds);
    }

    private static boolean holds(Map.Entry<PersonalField, Commitment> field) {
        return field.getValue().holdsFor(field.getKey());
    }

    long countErased() {
        return fields.values().stream().filter(Commitment::isErased).count();
    }
}
