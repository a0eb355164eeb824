package dev.footbridge.servlet.api;

import java.util.List;
import java.util.Map;

/** An answer as a client sees it. */
record Reply(int status, String mediaType, Map<String, String> headers, Map<String, Object> document, String text) {

    /** The document, or the text of what is none. */
    Object content() {
        return mediaType.endsWith("json") ? document : text;
    }

    /** The value at a path such as {@code challenge.triesLeft}; null if there is none. */
    Object at(String path) {
        Object value = document;
        for (String step : path.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return value;
    }

    String code() {
        return (String) document.get("code");
    }

    // A list in an answer holds objects.
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> list(String name) {
        return (List<Map<String, Object>>) document.get(name);
    }
}
