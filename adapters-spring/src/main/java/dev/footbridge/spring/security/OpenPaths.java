package dev.footbridge.spring.security;

import dev.footbridge.servlet.WebSettings;
import java.util.Arrays;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Paths below the base path on which the host's security leaves the decision to Footbridge. */
final class OpenPaths {
    private OpenPaths() {}

    /** No session is needed; calls answer with a problem instead of a redirect to a login page. */
    static RequestMatcher toStrangers(WebSettings settings) {
        return below(
                settings,
                "/verify",
                "/verify/**",
                "/signin",
                "/callback",
                "/backchannel-logout",
                "/assets/**",
                "/api/**",
                "/openapi.yaml",
                "/fragment/**");
    }

    /** The link's page and its calls, and the identity provider, have no session whose token they could carry. */
    static RequestMatcher provingThemselves(WebSettings settings) {
        return below(settings, "/verify", "/verify/**", "/api/v1/links/**", "/backchannel-logout");
    }

    private static RequestMatcher below(WebSettings settings, String... paths) {
        PathPatternRequestMatcher.Builder builder =
                PathPatternRequestMatcher.withDefaults().basePath(settings.basePath());
        return new OrRequestMatcher(
                Arrays.stream(paths).<RequestMatcher>map(builder::matcher).toList());
    }
}
