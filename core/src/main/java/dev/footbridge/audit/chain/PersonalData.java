package dev.footbridge.audit.chain;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.footbridge.audit.AuditEntry;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The personal fields of an entry.
 *
 * @param fields every one of them
 */
public record PersonalData(ImmutableMap<PersonalField, Commitment> fields) {
    public PersonalData {
        if (fields.size() != PersonalField.values().length) {
            throw new IllegalArgumentException("A personal field is missing");
        }
    }

    static PersonalData of(AuditEntry entry, Salt salt) {
        return each(field -> Commitment.to(field, new Opening(field.in(entry), salt.of(field))));
    }

    static PersonalData each(Function<PersonalField, Commitment> commitment) {
        return new PersonalData(Arrays.stream(PersonalField.values())
                .collect(Maps.toImmutableEnumMap(Function.identity(), commitment)));
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
