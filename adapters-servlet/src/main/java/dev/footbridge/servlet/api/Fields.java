package dev.footbridge.servlet.api;

import com.google.common.collect.ImmutableList;
import dev.footbridge.servlet.api.MalformedRequest.Fault;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The fields of a request. A field has one value of one type; nothing is converted, so that {@code ["a","b"]} never
 * becomes an address (CVE-2023-7028).
 */
final class Fields {
    private static final int LONGEST_REASON = 500;

    private final JsonNode object;

    private Fields(JsonNode object) {
        this.object = object;
    }

    static Fields none() {
        return new Fields(JsonNodeFactory.instance.objectNode());
    }

    static Fields read(String text, Collection<String> known) {
        JsonNode node = JsonText.read(text);
        if (!node.isObject()) {
            throw new MalformedRequest(Fault.NOT_JSON);
        }
        if (!known.containsAll(node.propertyNames())) {
            throw new MalformedRequest(Fault.UNKNOWN_FIELD, String.join(", ", known));
        }
        return new Fields(node);
    }

    String text(String name) {
        JsonNode value = object.path(name);
        check(value.isString(), name);
        return value.stringValue();
    }

    Optional<String> optionalText(String name) {
        return object.has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    /** An object with fields of its own; none of them if it is missing. */
    Fields optionalObject(String name, Collection<String> known) {
        if (!object.has(name)) {
            return none();
        }
        JsonNode value = object.path(name);
        check(value.isObject(), name);
        if (!known.containsAll(value.propertyNames())) {
            throw new MalformedRequest(Fault.UNKNOWN_FIELD, String.join(", ", known));
        }
        return new Fields(value);
    }

    /** Free text in the administrator's own words. */
    Optional<String> optionalReason() {
        Optional<String> reason = optionalText("reason");
        check(reason.isEmpty() || reason.get().length() <= LONGEST_REASON, "reason");
        return reason;
    }

    boolean flag(String name) {
        JsonNode value = object.path(name);
        check(value.isBoolean(), name);
        return value.booleanValue();
    }

    Optional<Boolean> optionalFlag(String name) {
        return object.has(name) ? Optional.of(flag(name)) : Optional.empty();
    }

    /** A whole number from 0. */
    Optional<Integer> optionalCount(String name) {
        if (!object.has(name)) {
            return Optional.empty();
        }
        JsonNode value = object.path(name);
        check(value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 0, name);
        return Optional.of(value.intValue());
    }

    /** Whole numbers from 0. */
    ImmutableList<Integer> counts(String name) {
        JsonNode array = object.path(name);
        check(array.isArray(), name);
        ImmutableList.Builder<Integer> counts = ImmutableList.builder();
        for (JsonNode element : array) {
            check(element.isIntegralNumber() && element.canConvertToInt() && element.intValue() >= 0, name);
            counts.add(element.intValue());
        }
        return counts.build();
    }

    /** ISO 8601 without an offset, {@code 2026-12-01T06:00}. */
    Optional<LocalDateTime> optionalTimeOnTheWall(String name) {
        return optionalText(name).map(text -> {
            try {
                return LocalDateTime.parse(text);
            } catch (DateTimeParseException notATime) {
                throw new MalformedRequest(Fault.BAD_FIELD, name);
            }
        });
    }

    <E extends Enum<E>> E name(String field, Class<E> names) {
        return oneOf(field, names, text(field));
    }

    /** Objects with fields of their own. */
    ImmutableList<Fields> objects(String name, Collection<String> known) {
        JsonNode array = object.path(name);
        check(array.isArray(), name);
        ImmutableList.Builder<Fields> objects = ImmutableList.builder();
        for (JsonNode element : array) {
            check(element.isObject() && known.containsAll(element.propertyNames()), name);
            objects.add(new Fields(element));
        }
        return objects.build();
    }

    ImmutableList<String> texts(String name) {
        JsonNode array = object.path(name);
        check(array.isArray(), name);
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (JsonNode element : array) {
            check(element.isString(), name);
            texts.add(element.stringValue());
        }
        return texts.build();
    }

    /** A name exactly as it stands in the contract. */
    static <E extends Enum<E>> E oneOf(String field, Class<E> names, String text) {
        return Arrays.stream(names.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new MalformedRequest(Fault.BAD_FIELD, field));
    }

    static void check(boolean fits, String name) {
        if (!fits) {
            throw new MalformedRequest(Fault.BAD_FIELD, name);
        }
    }
}
