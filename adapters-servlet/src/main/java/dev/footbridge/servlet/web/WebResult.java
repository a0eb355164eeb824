package dev.footbridge.servlet.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.signin.ProviderSession;
import dev.footbridge.tenant.UserKey;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A result, without a container. Whatever it is, it leaves with {@code Cache-Control: no-store}, except assets.
 *
 * @param cookies to set or, with a max-age of 0, to clear
 * @param headers beside those that every result has
 */
public record WebResult(int status, Body body, ImmutableList<Cookie> cookies, ImmutableMap<String, String> headers) {

    /** What a result carries. */
    public sealed interface Body {
        /** A page in the host's frame. */
        record Page(String title, String html, List<String> path, boolean standalone) implements Body {}

        /** A piece of HTML for a page of the host. */
        record Fragment(String html) implements Body {}

        /** A JSON document. */
        record Json(String contentType, String text) implements Body {}

        /** A file of ours that never changes under its address. */
        record Asset(String contentType, String text) implements Body {}

        /** A file to keep, written as it is read, so that it may be of any length. */
        record File(String contentType, String name, Content content) implements Body {}

        /** 303 to an address (RFC 9110, 15.4.4). */
        record Redirect(String location) implements Body {}

        /** Open a session of the host, then 303. */
        record OpenSession(UserKey user, ProviderSession session, String idTokenHint, String location)
                implements Body {}

        /** Close the session of the host, then 303 to the identity provider's sign-out or, failing that, here. */
        record CloseSession(String location) implements Body {}

        record Nothing() implements Body {}
    }

    /** What is written once the answer is under way; a fault breaks the answer off. */
    @FunctionalInterface
    public interface Content {
        void to(OutputStream stream) throws IOException;
    }

    /**
     * A cookie of ours: always HttpOnly, SameSite=Lax, Secure unless on this machine, path = the base path.
     *
     * @param maxAgeSeconds 0 clears it
     */
    public record Cookie(String name, String value, int maxAgeSeconds) {
        @Override
        public String toString() {
            return "Cookie[" + name + "]";
        }
    }

    public static WebResult page(int status, String title, String html, List<String> path) {
        return of(status, new Body.Page(title, html, path, false));
    }

    /** A page that a stranger may see. */
    public static WebResult standalonePage(int status, String title, String html) {
        return of(status, new Body.Page(title, html, List.of(), true));
    }

    public static WebResult redirect(String location) {
        return of(303, new Body.Redirect(location));
    }

    public static WebResult fragment(String html) {
        return of(200, new Body.Fragment(html));
    }

    public static WebResult json(int status, String contentType, String text) {
        return of(status, new Body.Json(contentType, text));
    }

    /** @param name plain letters, digits, hyphens and dots */
    public static WebResult file(String contentType, String name, Content content) {
        return of(200, new Body.File(contentType, name, content));
    }

    public static WebResult nothing(int status) {
        return of(status, new Body.Nothing());
    }

    public static WebResult of(int status, Body body) {
        return new WebResult(status, body, ImmutableList.of(), ImmutableMap.of());
    }

    public WebResult with(Cookie cookie) {
        return new WebResult(
                status,
                body,
                ImmutableList.<Cookie>builder().addAll(cookies).add(cookie).build(),
                headers);
    }

    public WebResult withHeader(String name, String value) {
        return new WebResult(
                status,
                body,
                cookies,
                ImmutableMap.<String, String>builder()
                        .putAll(headers)
                        .put(name, value)
                        .buildOrThrow());
    }
}
