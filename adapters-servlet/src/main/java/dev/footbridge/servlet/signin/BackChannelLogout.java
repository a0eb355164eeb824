package dev.footbridge.servlet.signin;

import com.google.common.util.concurrent.RateLimiter;
import dev.footbridge.SignOut;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.spi.FederatedSignIn;
import dev.footbridge.spi.FederatedSignIn.Logout;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The identity provider says that somebody has signed out there (OpenID Connect Back-Channel Logout 1.0, 2.5 to 2.8). There
 * is no session and no CSRF token by design: the signed token is the proof.
 */
final class BackChannelLogout {
    private static final Logger log = LoggerFactory.getLogger(BackChannelLogout.class);

    /** Of one node; a provider that ends everybody's sessions says it again to those that were turned away. */
    private static final double MOST_A_SECOND = 100;

    /** How long one waits for its turn, so that a provider may say several at once. */
    private static final Duration QUEUE = Duration.ofMillis(250);

    private final SignOut signOut;
    private final FederatedSignIn provider;
    private final RateLimiter pace = RateLimiter.create(MOST_A_SECOND);

    BackChannelLogout(SignOut signOut, FederatedSignIn provider) {
        this.signOut = signOut;
        this.provider = provider;
    }

    WebResult take(WebRequest request) {
        if (!pace.tryAcquire(QUEUE)) {
            return WebResult.nothing(429).withHeader("Retry-After", "1");
        }
        List<String> tokens = request.parameters().getOrDefault("logout_token", List.of());
        if (tokens.size() != 1) {
            return refused();
        }
        Logout logout = provider.loggedOut(tokens.get(0));
        if (logout instanceof Logout.Genuine genuine) {
            signOut.byProvider(genuine.logout());
            return WebResult.nothing(200);
        }
        if (logout instanceof Logout.NotGenuine notGenuine) {
            log.warn("A logout token was refused by the check {}", notGenuine.check());
            return refused();
        }
        return WebResult.nothing(503).withHeader("Retry-After", "60");
    }

    /** The provider is told no more than that (2.8). */
    private static WebResult refused() {
        return WebResult.json(400, "application/json", "{\"error\":\"invalid_request\"}");
    }
}
