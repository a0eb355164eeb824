package dev.footbridge.servlet.api;

import dev.footbridge.servlet.web.WebResult;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An error on its way out (RFC 9457), with our stable {@code code} and whatever helps the client to go on. */
final class Problem {
    private final int status;
    private final Map<String, Object> members = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    Problem(int status, String code, String title, String detail) {
        this.status = status;
        members.put("status", status);
        members.put("title", title);
        members.put("detail", detail);
        members.put("code", code);
    }

    Problem with(String member, @Nullable Object value) {
        if (value != null) {
            members.put(member, value);
        }
        return this;
    }

    /** Whole seconds, rounded up: whoever waits that long has waited long enough (RFC 9110, 10.2.3). */
    Problem retryAfter(@Nullable Duration wait) {
        if (wait == null) {
            return this;
        }
        long seconds = Math.max(1, wait.plusNanos(999_999_999).toSeconds());
        headers.put("Retry-After", Long.toString(seconds));
        return with("retryAfter", seconds);
    }

    WebResult result() {
        WebResult result = WebResult.json(status, "application/problem+json", JsonText.write(members));
        for (Map.Entry<String, String> header : headers.entrySet()) {
            result = result.withHeader(header.getKey(), header.getValue());
        }
        return result;
    }
}
