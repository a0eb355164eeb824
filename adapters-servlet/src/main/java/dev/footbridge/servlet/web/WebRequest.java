package dev.footbridge.servlet.web;

import dev.footbridge.audit.Actor;
import dev.footbridge.servlet.host.CsrfGuard;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.tenant.TenantId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request, without a container.
 *
 * @param path below the base path, beginning with a slash, percent-decoded
 * @param pathValues values of the {@code {names}} of the matched route
 * @param base context path and base path, for building addresses: {@code /app/footbridge}
 * @param parameters query and form fields, every value in order
 * @param body text of a JSON call; empty for others
 * @param visitor null for nobody
 * @param tenant of the visitor, or that the host knows otherwise; null for none
 * @param uploads files of a form
 * @param home the host's own start page, the context path with a slash
 */
public record WebRequest(
        String method,
        String path,
        Map<String, String> pathValues,
        String base,
        String home,
        Map<String, List<String>> parameters,
        Map<String, String> cookies,
        Map<String, String> headers,
        String body,
        Uploads uploads,
        @Nullable Visitor visitor,
        @Nullable TenantId tenant,
        Locale locale,
        CsrfGuard.Token csrf,
        @Nullable String clientAddress) {

    /** Without files. */
    public WebRequest(
            String method,
            String path,
            Map<String, String> pathValues,
            String base,
            String home,
            Map<String, List<String>> parameters,
            Map<String, String> cookies,
            Map<String, String> headers,
            String body,
            @Nullable Visitor visitor,
            @Nullable TenantId tenant,
            Locale locale,
            CsrfGuard.Token csrf,
            @Nullable String clientAddress) {
        this(
                method,
                path,
                pathValues,
                base,
                home,
                parameters,
                cookies,
                headers,
                body,
                Uploads.NONE,
                visitor,
                tenant,
                locale,
                csrf,
                clientAddress);
    }

    /** The same with files. */
    public WebRequest with(Uploads files) {
        return new WebRequest(
                method,
                path,
                pathValues,
                base,
                home,
                parameters,
                cookies,
                headers,
                body,
                files,
                visitor,
                tenant,
                locale,
                csrf,
                clientAddress);
    }

    /** The one value of a field; empty if it is missing or repeated (HTTP parameter pollution). */
    public Optional<String> parameter(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    /** @param name in lower case */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Value of a {@code {name}} in the route. */
    public String pathValue(String name) {
        String value = pathValues.get(name);
        if (value == null) {
            throw new IllegalStateException("The route has no {" + name + "}");
        }
        return value;
    }

    /** The visitor, on routes that only open to one. */
    public Visitor signedIn() {
        if (visitor == null) {
            throw new IllegalStateException("This route opens to visitors only");
        }
        return visitor;
    }

    public Actor user(Actor.Channel channel) {
        return Actor.user(signedIn().user().user(), channel, clientAddress);
    }

    public Actor administrator(Actor.Channel channel) {
        return Actor.administrator(signedIn().user().user(), channel, clientAddress);
    }

    public Actor linkHolder(Actor.Channel channel) {
        return Actor.linkHolder(channel, clientAddress);
    }
}
