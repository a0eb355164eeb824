package dev.footbridge.servlet.web;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One address and what answers there. A GET route changes nothing; everything that changes something is another method
 * and carries the host's CSRF token unless the route says why not.
 *
 * @param pattern segments, where {@code {name}} stands for any one segment
 * @param csrf whether the host's token must be there
 */
public record Route(String method, String pattern, Access access, boolean csrf, Handler handler) {
    private static final Splitter SLASH = Splitter.on('/');

    /** Answers a request. */
    @FunctionalInterface
    public interface Handler {
        WebResult handle(WebRequest request);
    }

    public static Route get(String pattern, Access access, Handler handler) {
        return new Route("GET", pattern, access, false, handler);
    }

    public static Route post(String pattern, Access access, Handler handler) {
        return new Route("POST", pattern, access, true, handler);
    }

    public static Route put(String pattern, Access access, Handler handler) {
        return new Route("PUT", pattern, access, true, handler);
    }

    public static Route delete(String pattern, Access access, Handler handler) {
        return new Route("DELETE", pattern, access, true, handler);
    }

    /** A POST without a session, which proves itself in another way: by the link's token, by a signed transaction. */
    public static Route openPost(String pattern, Handler handler) {
        return new Route("POST", pattern, Access.ANYBODY, false, handler);
    }

    /** The values of the pattern's names if the path fits. */
    Optional<Map<String, String>> match(String path) {
        List<String> wanted = SLASH.splitToList(pattern);
        List<String> given = SLASH.splitToList(path);
        if (wanted.size() != given.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            String segment = wanted.get(i);
            if (segment.startsWith("{") && !given.get(i).isEmpty()) {
                values.put(segment.substring(1, segment.length() - 1), given.get(i));
            } else if (!segment.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }
}
