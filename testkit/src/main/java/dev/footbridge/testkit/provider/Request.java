package dev.footbridge.testkit.provider;

import com.google.common.base.Splitter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One call as it came.
 *
 * @param authorization the header of that name; empty if there is none
 */
record Request(String method, String query, String authorization, String body) {

    static Request of(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        return new Request(
                exchange.getRequestMethod(),
                query == null ? "" : query,
                authorization == null ? "" : authorization,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    boolean is(String verb) {
        return method.equals(verb);
    }

    /** The first value of each parameter of the address. */
    Map<String, String> parameters() {
        return firsts(query);
    }

    /** The first value of each field of the form. */
    Map<String, String> form() {
        return firsts(body);
    }

    private static Map<String, String> firsts(String encoded) {
        Map<String, String> firsts = new LinkedHashMap<>();
        decoded(encoded).forEach((name, values) -> firsts.put(name, values.get(0)));
        return firsts;
    }

    static Map<String, List<String>> decoded(String encoded) {
        Map<String, List<String>> pairs = new LinkedHashMap<>();
        for (String pair : Splitter.on('&').omitEmptyStrings().split(encoded)) {
            List<String> sides = Splitter.on('=').limit(2).splitToList(pair);
            pairs.computeIfAbsent(text(sides.get(0)), name -> new ArrayList<>())
                    .add(sides.size() == 2 ? text(sides.get(1)) : "");
        }
        return pairs;
    }

    static String text(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
}
