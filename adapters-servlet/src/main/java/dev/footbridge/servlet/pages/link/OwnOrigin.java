package dev.footbridge.servlet.pages.link;

import dev.footbridge.servlet.web.WebRequest;
import java.net.URI;
import java.util.Optional;

/** Whether a form was sent from a page of ours: a browser says so, and a page elsewhere cannot make it lie. */
final class OwnOrigin {
    private final String origin;

    OwnOrigin(URI publicUrl) {
        int port = publicUrl.getPort();
        this.origin = publicUrl.getScheme() + "://" + publicUrl.getHost() + (port < 0 ? "" : ":" + port);
    }

    /** {@code Sec-Fetch-Site} decides where the browser sends it, otherwise {@code Origin}; neither is a no. */
    boolean sent(WebRequest request) {
        Optional<String> site = request.header("sec-fetch-site");
        if (site.isPresent()) {
            return site.get().equals("same-origin") || site.get().equals("none");
        }
        return request.header("origin").filter(origin::equals).isPresent();
    }
}
