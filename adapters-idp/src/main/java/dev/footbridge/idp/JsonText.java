package dev.footbridge.idp;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;

/** Reads JSON objects, strictly: no comments, no repeated names, nothing behind the end (RFC 8259). */
public final class JsonText {
    private JsonText() {}

    /** Empty for anything but an object. Values are strings, longs, doubles, booleans, lists, maps and nulls. */
    public static Optional<Map<String, Object>> object(String text) {
        // The parser would take a list of pairs for an object too.
        if (!text.stripLeading().startsWith("{")) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSONObjectUtils.parse(text));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }
}
