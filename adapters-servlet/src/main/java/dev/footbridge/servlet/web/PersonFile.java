package dev.footbridge.servlet.web;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.spi.PersonPart;
import dev.footbridge.tenant.UserKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that is kept of a person, for the person (O7).
 *
 * @param data records by the name of their part; each has names and values
 */
public record PersonFile(String tenant, String user, Map<String, List<? extends Map<String, String>>> data) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public static PersonFile of(UserKey user, ImmutableListMultimap<PersonPart, ImmutableMap<String, String>> records) {
        Map<String, List<? extends Map<String, String>>> data = new LinkedHashMap<>();
        for (PersonPart part : PersonPart.values()) {
            if (records.containsKey(part)) {
                data.put(part.key(), records.get(part));
            }
        }
        return new PersonFile(user.tenant().value(), user.user().value(), data);
    }

    /** As JSON that people can read. */
    public String text() {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }

    /** Without what is kept. */
    @Override
    public String toString() {
        return "PersonFile" + data.keySet().stream().sorted().collect(Collectors.toList());
    }
}
