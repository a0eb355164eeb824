package dev.footbridge.idp.oidc;

import dev.footbridge.idp.ProviderHttp;
import dev.footbridge.idp.ProviderUnavailableException;
import dev.footbridge.spi.IdentityProviderProbe;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the discovery document anew each time, without any cache, within three seconds. */
public final class DiscoveryProbe implements IdentityProviderProbe {
    private static final Logger LOG = LoggerFactory.getLogger(DiscoveryProbe.class);
    private static final Duration WITHIN = Duration.ofSeconds(3);

    private final OidcSettings settings;
    private final ProviderHttp http;

    public DiscoveryProbe(OidcSettings settings, ProviderHttp http) {
        this.settings = settings;
        this.http = http;
    }

    @Override
    public boolean discoveryAnswers() {
        HttpRequest request =
                HttpRequest.newBuilder(settings.discoveryAddress()).build();
        try {
            ProviderMetadata.read(http.send(request, WITHIN), settings.issuer());
            return true;
        } catch (ProviderUnavailableException e) {
            LOG.info("The identity provider does not answer as it should: {}", e.detail());
            return false;
        }
    }
}
