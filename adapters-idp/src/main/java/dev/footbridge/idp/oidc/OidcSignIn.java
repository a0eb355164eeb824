package dev.footbridge.idp.oidc;

import com.google.common.io.BaseEncoding;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import dev.footbridge.idp.ProviderHttp;
import dev.footbridge.idp.ProviderUnavailableException;
import dev.footbridge.idp.TokenEndpoint;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs people in at one identity provider: authorization code with PKCE, state, nonce and {@code iss} (OpenID Connect Core
 * 1.0; RFC 7636; RFC 9207; RFC 9700). Keeps no state of a sign-in: the caller holds the transaction, so any node can finish.
 */
public final class OidcSignIn {
    private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);
    private static final int SECRET_BYTES = 32;

    private final OidcSettings settings;
    private final SecureRandom random;
    private final Discovery discovery;
    private final ProviderKeys keys;
    private final CodeExchange exchange;
    private final LogoutTokens logouts;

    public OidcSignIn(OidcSettings settings, ProviderHttp http, SecureRandom random) {
        this.settings = settings;
        this.random = random;
        this.discovery = new Discovery(settings, http);
        this.keys = new ProviderKeys(discovery, http);
        this.logouts = new LogoutTokens(settings, keys);
        this.exchange = new CodeExchange(settings, new TokenEndpoint(http, settings.client(), settings.issuer()));
    }

    /**
     * Where to send the browser, and the transaction to bind to it.
     *
     * @throws ProviderUnavailableException if the provider has never been reached, or not for a day
     */
    public StartedSignIn start(SignInRequest request, Instant now) throws ProviderUnavailableException {
        ProviderMetadata provider = discovery.at(now);
        SignInTransaction transaction = new SignInTransaction(
                secret(),
                secret(),
                secret(),
                settings.issuer(),
                request.purpose(),
                request.returnTarget(),
                request.tenant(),
                request.maxAge(),
                request.acrValues(),
                now.truncatedTo(ChronoUnit.MILLIS));
        return new StartedSignIn(
                AuthorizationAddress.of(provider.authorization(), settings, request, transaction), transaction);
    }

    /**
     * Checks what the browser brought back. The transaction is used up whatever the answer is. Never throws for anything
     * that a browser or a provider can send.
     *
     * @param parameters of the callback, every value of each
     * @param transaction that this very browser started
     */
    public SignInAnswer finish(Map<String, List<String>> parameters, SignInTransaction transaction, Instant now) {
        try {
            return finished(parameters, transaction, now);
        } catch (SignInRefusedException e) {
            LOG.info("Sign-in refused: {}", e.fault());
            return new SignInAnswer.Refused(e.fault());
        } catch (ProviderUnavailableException e) {
            LOG.warn("Sign-in could not be finished: {}", e.detail());
            return new SignInAnswer.Refused(SignInFault.PROVIDER_UNAVAILABLE);
        }
    }

    private SignInAnswer finished(Map<String, List<String>> parameters, SignInTransaction transaction, Instant now)
            throws SignInRefusedException, ProviderUnavailableException {
        ProviderMetadata provider = discovery.at(now);
        Callback callback = new Callback(parameters, transaction, settings.issuer(), provider.announcesIssuer(), now);
        refuseIf(CallbackCheck.firstFault(callback));
        String error = callback.parameter("error");
        String code = callback.parameter("code");
        if (error != null || code == null) {
            throw new SignInRefusedException(AuthorizationError.faultOf(error));
        }
        OIDCTokens tokens = exchange.exchange(provider.token(), code, transaction.verifier());
        ReceivedToken token = ReceivedToken.of(tokens.getIDToken())
                .orElseThrow(() -> new SignInRefusedException(SignInFault.TOKEN_ANSWER));
        JWK key = token.header() instanceof JWSHeader header
                ? keys.keyFor(header, now).orElse(null)
                : null;
        refuseIf(IdTokenCheck.firstFault(
                token, new IdTokenExpectation(settings, transaction, key, tokens.getAccessToken(), now)));
        return new SignInAnswer.SignedIn(Identity.of(token, settings.issuer()), tokens.getIDTokenString());
    }

    /**
     * Checks what the provider has posted to say that somebody has signed out there. Never throws for anything that can be
     * posted.
     */
    public LogoutAnswer loggedOut(String logoutToken, Instant now) {
        try {
            LogoutAnswer answer = logouts.check(logoutToken, now);
            if (answer instanceof LogoutAnswer.Refused refused) {
                LOG.info("A logout token was refused: {}", refused.fault());
            }
            return answer;
        } catch (ProviderUnavailableException e) {
            LOG.warn("A logout token could not be checked: {}", e.detail());
            return new LogoutAnswer.Unavailable();
        }
    }

    /**
     * Where to send the browser to sign out at the provider too (OpenID Connect RP-Initiated Logout 1.0); empty if the
     * provider offers no such place or cannot be asked.
     *
     * @param idTokenHint as {@link SignInAnswer.SignedIn} gave it, or null
     * @param postLogoutRedirect registered at the provider, or null
     * @param state comes back with that redirect, or null
     */
    public Optional<URI> endSession(
            @Nullable String idTokenHint, @Nullable URI postLogoutRedirect, @Nullable String state, Instant now) {
        try {
            return Optional.ofNullable(discovery.at(now).endSession())
                    .map(endpoint -> EndSessionAddress.of(
                            endpoint, settings.client().id(), idTokenHint, postLogoutRedirect, state));
        } catch (ProviderUnavailableException e) {
            LOG.warn("Signing out at the identity provider is left out: {}", e.detail());
            return Optional.empty();
        }
    }

    private static void refuseIf(Optional<SignInFault> fault) throws SignInRefusedException {
        if (fault.isPresent()) {
            throw new SignInRefusedException(fault.get());
        }
    }

    /** 256 bits, which as text are the 43 characters that PKCE asks for at least (RFC 7636, 4.1). */
    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return BaseEncoding.base64Url().omitPadding().encode(bytes);
    }
}
