package dev.footbridge.idp.account;

import com.google.common.collect.ImmutableSet;
import com.nimbusds.oauth2.sdk.AccessTokenResponse;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import dev.footbridge.idp.ProviderUnavailableException;
import dev.footbridge.idp.TokenEndpoint;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Our own access token at the identity provider (RFC 6749, 4.4), kept until shortly before it expires. */
public final class AccessTokens {
    private static final Duration MARGIN = Duration.ofSeconds(30);
    /** Where the provider does not tell. */
    private static final Duration UNTOLD = Duration.ofMinutes(1);

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private record Kept(String token, Instant until) {}

    private final TokenEndpoint endpoint;
    private final URI address;
    private final ImmutableSet<String> scopes;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Kept kept;

    /**
     * @param address of the token endpoint
     * @param scopes asked for; empty to ask for none
     */
    public AccessTokens(TokenEndpoint endpoint, URI address, ImmutableSet<String> scopes, Clock clock) {
        this.endpoint = endpoint;
        this.address = address;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** One thread asks, the others wait for it, but not in a long row behind an endpoint that is silent. */
    String current() throws ProviderUnavailableException {
        Kept present = kept;
        if (present != null && clock.instant().isBefore(present.until())) {
            return present.token();
        }
        if (!begins()) {
            throw new ProviderUnavailableException("the token endpoint is slow: others wait for it already");
        }
        try {
            return kept(clock.instant());
        } finally {
            asking.unlock();
        }
    }

    /** Gives up a token that was refused, unless another one has come meanwhile. */
    void forget(String token) {
        asking.lock();
        try {
            if (kept != null && kept.token().equals(token)) {
                kept = null;
            }
        } finally {
            asking.unlock();
        }
    }

    private boolean begins() throws ProviderUnavailableException {
        try {
            return asking.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderUnavailableException("interrupted while waiting for a token", e);
        }
    }

    private String kept(Instant now) throws ProviderUnavailableException {
        Kept meanwhile = kept;
        if (meanwhile != null && now.isBefore(meanwhile.until())) {
            return meanwhile.token();
        }
        AccessToken fresh = asked();
        kept = new Kept(fresh.getValue(), now.plus(lifeOf(fresh)));
        return fresh.getValue();
    }

    private AccessToken asked() throws ProviderUnavailableException {
        HTTPResponse answer = endpoint.ask(address, new ClientCredentialsGrant(), scopes);
        try {
            return AccessTokenResponse.parse(answer).getTokens().getAccessToken();
        } catch (ParseException | RuntimeException e) {
            // The parser has unchecked faults for some foreign texts, such as "null" or an empty issuer.
            throw new ProviderUnavailableException(
                    "the token endpoint gave no token, status " + answer.getStatusCode());
        }
    }

    private static Duration lifeOf(AccessToken token) {
        Duration told = token.getLifetime() > 0 ? Duration.ofSeconds(token.getLifetime()) : UNTOLD;
        Duration bounded = told.compareTo(LONGEST) > 0 ? LONGEST : told;
        // A very short life is used up to its half.
        return bounded.compareTo(MARGIN.multipliedBy(2)) > 0 ? bounded.minus(MARGIN) : bounded.dividedBy(2);
    }
}
