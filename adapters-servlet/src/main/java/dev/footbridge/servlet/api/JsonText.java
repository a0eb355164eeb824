package dev.footbridge.servlet.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.footbridge.servlet.api.MalformedRequest.Fault;
import dev.footbridge.servlet.web.WebResult;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as text. What is read is read strictly: two readers of one text must not see two different requests (T9). */
final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private JsonText() {}

    /** A single JSON value with nothing behind it and no key twice. */
    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            // The cause is dropped: its message quotes what was sent.
            throw new MalformedRequest(Fault.NOT_JSON);
        }
    }

    static WebResult result(int status, Object answer) {
        return WebResult.json(status, "application/json", write(answer));
    }

    /** Absent values are left out. */
    static String write(Object answer) {
        return MAPPER.writeValueAsString(answer);
    }

    /** RFC 3339 in UTC, to the millisecond. */
    static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    static @Nullable String timeOrNull(@Nullable Instant instant) {
        return instant == null ? null : time(instant);
    }
}
