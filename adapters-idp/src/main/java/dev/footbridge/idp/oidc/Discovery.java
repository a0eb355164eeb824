package dev.footbridge.idp.oidc;

import dev.footbridge.idp.ProviderHttp;
import dev.footbridge.idp.ProviderUnavailableException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;

/** The provider's metadata, an hour old at most; a day while the provider is down. */
final class Discovery {
    private final Remembered<ProviderMetadata> metadata;

    Discovery(OidcSettings settings, ProviderHttp http) {
        HttpRequest request = HttpRequest.newBuilder(settings.discoveryAddress())
                .header("Accept", "application/json")
                .build();
        this.metadata = new Remembered<>(
                "The discovery document",
                Duration.ofHours(1),
                Duration.ofDays(1),
                now -> ProviderMetadata.read(http.send(request), settings.issuer()));
    }

    ProviderMetadata at(Instant now) throws ProviderUnavailableException {
        return metadata.get(now);
    }
}
