package dev.footbridge.servlet.pages.admin;

import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The address of a user's page. */
final class UserPath {
    private UserPath() {}

    static String of(String base, UserId user) {
        return base + "/admin/users/" + encoded(user.value());
    }

    /** For a path or a query; in a path, a space is {@code %20} (RFC 3986, 2.1). */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Whom the address names, always within the visitor's own tenant; empty if it could be nobody's id. */
    static Optional<UserKey> user(WebRequest request) {
        return UserId.read(request.pathValue("id"))
                .map(id -> new UserKey(request.signedIn().user().tenant(), id));
    }
}
