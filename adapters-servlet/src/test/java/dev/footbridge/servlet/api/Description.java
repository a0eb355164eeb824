package dev.footbridge.servlet.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The description as data, and what an answer has that it does not say, or lacks that it promises. */
final class Description {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch", "head", "options");

    private final Map<String, Object> root;

    Description() {
        this.root = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(ApiDescription.text()));
    }

    /** As {@code GET /api/v1/me}. */
    Set<String> calls() {
        Set<String> calls = new HashSet<>();
        map(root.get("paths"))
                .forEach((path, item) -> map(item).keySet().stream()
                        .filter(METHODS::contains)
                        .forEach(method -> calls.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return calls;
    }

    Map<String, Object> operation(String call) {
        String[] parts = call.split(" ");
        Map<String, Object> path = map(map(root.get("paths")).get(parts[1]));
        return map(path.get(parts[0].toLowerCase(Locale.ROOT)));
    }

    /** Names of the query parameters of a call. */
    Set<String> parameters(String call) {
        Set<String> names = new HashSet<>();
        for (Object parameter : list(operation(call).get("parameters"))) {
            Map<String, Object> found = resolved(parameter);
            if ("query".equals(found.get("in"))) {
                names.add((String) found.get("name"));
            }
        }
        return names;
    }

    /** Names of the fields of a call's content. */
    Set<String> fields(String call) {
        Object body = operation(call).get("requestBody");
        if (body == null) {
            return Set.of();
        }
        Object media = map(resolved(body).get("content")).get("application/json");
        return map(resolved(map(media).get("schema")).get("properties")).keySet();
    }

    /** What does not fit; empty if all does. */
    List<String> complaints(String call, int status, String mediaType, Object answer) {
        Object response = map(operation(call).get("responses")).get(Integer.toString(status));
        if (response == null) {
            return List.of(call + " is not said to answer " + status);
        }
        Object media = map(resolved(response).get("content")).get(mediaType);
        if (media == null) {
            return List.of(call + " " + status + " is not said to answer " + mediaType);
        }
        List<String> complaints = new ArrayList<>();
        complain(map(media).get("schema"), answer, call + " " + status, complaints);
        return complaints;
    }

    /** Every example with its schema. */
    List<String> complaintsAboutExamples() {
        List<String> complaints = new ArrayList<>();
        visit(root, "", complaints);
        return complaints;
    }

    private void visit(Object node, String place, List<String> complaints) {
        if (node instanceof Map<?, ?> found) {
            if (found.containsKey("example") && found.containsKey("schema")) {
                complain(found.get("schema"), found.get("example"), place, complaints);
            }
            found.forEach((key, value) -> visit(value, place + "/" + key, complaints));
        } else if (node instanceof Collection<?> elements) {
            elements.forEach(element -> visit(element, place + "/-", complaints));
        }
    }

    private void complain(Object schemaOrRef, Object value, String place, List<String> complaints) {
        Map<String, Object> schema = flat(resolved(schemaOrRef));
        Object type = schema.get("type");
        boolean fits = isOf(type, value);
        if (!fits) {
            complaints.add(place + " is no " + type);
        } else if (schema.get("enum") instanceof Collection<?> names && !names.contains(value)) {
            complaints.add(place + " is none of " + names);
        } else if ("date-time".equals(schema.get("format")) && !isUtc((String) value)) {
            complaints.add(place + " is no time in UTC");
        } else if (value instanceof Collection<?> elements) {
            elements.forEach(element -> complain(schema.get("items"), element, place + "[]", complaints));
        } else if (value instanceof Map) {
            complainAboutMembers(schema, map(value), place, complaints);
        }
    }

    private static boolean isOf(Object type, Object value) {
        return switch (String.valueOf(type)) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof Collection;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "integer" -> value instanceof Integer || value instanceof Long;
            default -> false;
        };
    }

    private void complainAboutMembers(
            Map<String, Object> schema, Map<String, Object> value, String place, List<String> complaints) {
        Map<String, Object> properties = map(schema.get("properties"));
        for (Object required : list(schema.get("required"))) {
            if (!value.containsKey(required)) {
                complaints.add(place + " lacks " + required);
            }
        }
        value.forEach((name, member) -> {
            if (properties.containsKey(name)) {
                complain(properties.get(name), member, place + "." + name, complaints);
            } else if (schema.get("additionalProperties") instanceof Map<?, ?> further) {
                complain(further, member, place + "." + name, complaints);
            } else {
                complaints.add(place + " has " + name + ", which is not described");
            }
        });
    }

    private static boolean isUtc(String text) {
        return text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z");
    }

    private Map<String, Object> flat(Map<String, Object> schema) {
        if (!schema.containsKey("allOf")) {
            return schema;
        }
        Map<String, Object> properties = new HashMap<>();
        List<Object> required = new ArrayList<>();
        for (Object part : list(schema.get("allOf"))) {
            Map<String, Object> resolved = resolved(part);
            properties.putAll(map(resolved.get("properties")));
            required.addAll(list(resolved.get("required")));
        }
        return Map.of("type", "object", "properties", properties, "required", required);
    }

    private Map<String, Object> resolved(Object node) {
        Map<String, Object> found = map(node);
        if (!(found.get("$ref") instanceof String reference)) {
            return found;
        }
        Object target = root;
        for (String step : reference.substring(2).split("/")) {
            target = Objects.requireNonNull(map(target).get(step), reference);
        }
        return map(target);
    }

    private static List<Object> list(Object value) {
        return value == null ? List.of() : new ArrayList<>((Collection<?>) value);
    }

    // Every key in a description is text.
    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }
}
