package dev.footbridge.example.idp;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.http.MediaType;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Tells the products at which a session has signed somebody in that it is over (OpenID Connect Back-Channel Logout 1.0).
 * The person does not wait for them.
 */
final class BackChannel implements LogoutHandler {
    private static final Logger log = LoggerFactory.getLogger(BackChannel.class);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration LIFE = Duration.ofMinutes(2);

    private final IdpSettings settings;
    private final SignedInAt signedInAt;
    private final JwtEncoder encoder;
    private final Clock clock;
    private final RestClient http =
            RestClient.builder().requestFactory(bounded()).build();
    private final Executor apart = new SimpleAsyncTaskExecutor("back-channel-");

    BackChannel(IdpSettings settings, SignedInAt signedInAt, JwtEncoder encoder, Clock clock) {
        this.settings = settings;
        this.signedInAt = signedInAt;
        this.encoder = encoder;
        this.clock = clock;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        SignedInAt.Session ended = signedInAt.end(session.getId());
        for (SignInClient client : settings.clients()) {
            if (client.backChannelLogoutUri() != null && ended.clients().contains(client.clientId())) {
                tell(client.backChannelLogoutUri(), token(client, ended));
            }
        }
    }

    private String token(SignInClient client, SignedInAt.Session ended) {
        Instant now = clock.instant();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(settings.effectiveIssuer().toString())
                .audience(List.of(client.clientId()))
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .id(UUID.randomUUID().toString())
                .subject(ended.subject())
                .claim("sid", ended.sid())
                .claim("events", Map.of(EVENT, Map.of()))
                .build();
        JwsHeader header =
                JwsHeader.with(SignatureAlgorithm.RS256).type("logout+jwt").build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    private void tell(URI product, String token) {
        apart.execute(() -> {
            try {
                http.post()
                        .uri(product)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body("logout_token=" + URLEncoder.encode(token, StandardCharsets.UTF_8))
                        .retrieve()
                        .toBodilessEntity();
            } catch (RestClientException fault) {
                log.warn(
                        "{} did not take a logout: {}",
                        product.getHost(),
                        fault.getClass().getSimpleName());
            }
        });
    }

    private static SimpleClientHttpRequestFactory bounded() {
        SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
        factory.setConnectTimeout(Duration.ofSeconds(2));
        factory.setReadTimeout(Duration.ofSeconds(3));
        return factory;
    }
}
