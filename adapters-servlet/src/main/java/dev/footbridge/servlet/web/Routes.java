package dev.footbridge.servlet.web;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The table of all routes. */
public final class Routes {
    private final ImmutableList<Route> all;

    public Routes(Collection<Route> all) {
        this.all = ImmutableList.copyOf(all);
    }

    /** A route with the values of its names. */
    public record Match(Route route, Map<String, String> values) {}

    /** What the table says of a method and path. */
    public sealed interface Found {
        record Exactly(Match match) implements Found {}

        /** The path exists, with other methods. */
        record OtherMethods(ImmutableList<String> allowed) implements Found {}

        record Nowhere() implements Found {}
    }

    /** HEAD is answered like GET; the container leaves the body out. */
    public Found find(String method, String path) {
        String asked = "HEAD".equals(method) ? "GET" : method;
        ImmutableList.Builder<String> others = ImmutableList.builder();
        for (Route route : all) {
            Optional<Map<String, String>> values = route.match(path);
            if (values.isPresent() && route.method().equals(asked)) {
                return new Found.Exactly(new Match(route, values.get()));
            }
            values.ifPresent(v -> others.add(route.method()));
        }
        ImmutableList<String> allowed = others.build();
        return allowed.isEmpty() ? new Found.Nowhere() : new Found.OtherMethods(allowed);
    }

    public ImmutableList<Route> all() {
        return all;
    }
}
