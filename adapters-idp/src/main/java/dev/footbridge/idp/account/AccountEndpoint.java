package dev.footbridge.idp.account;

import com.nimbusds.jose.util.JSONObjectUtils;
import dev.footbridge.idp.ProviderAnswer;
import dev.footbridge.idp.ProviderHttp;
import dev.footbridge.idp.ProviderUnavailableException;
import dev.footbridge.idp.RetryAfter;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.Map;

/** Calls to the service that keeps accounts, with our token. What it answers is either a status below 500 to judge, or no answer. */
public final class AccountEndpoint {
    private final String mediaType;
    private final URI base;
    private final ProviderHttp http;
    private final AccessTokens tokens;
    private final Clock clock;

    /**
     * @param base before the paths that are called
     * @param mediaType of what is sent; {@code application/json} is taken back as well
     */
    public AccountEndpoint(URI base, String mediaType, ProviderHttp http, AccessTokens tokens, Clock clock) {
        this.base = base;
        this.mediaType = mediaType;
        this.http = http;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** @param path beginning with a slash */
    public ProviderAnswer get(String path) throws ProviderUnavailableException {
        return called(to(path).GET());
    }

    public ProviderAnswer post(String path, Map<String, Object> body) throws ProviderUnavailableException {
        return called(to(path).header("Content-Type", mediaType)
                .POST(BodyPublishers.ofString(JSONObjectUtils.toJSONString(body))));
    }

    private HttpRequest.Builder to(String path) {
        String text = base.toString();
        URI address = URI.create((text.endsWith("/") ? text.substring(0, text.length() - 1) : text) + path);
        return HttpRequest.newBuilder(address).header("Accept", mediaType + ", application/json");
    }

    private ProviderAnswer called(HttpRequest.Builder request) throws ProviderUnavailableException {
        String token = tokens.current();
        ProviderAnswer answer = sent(request, token);
        if (answer.status() == 401) {
            // Revoked before its time, or the provider was restarted: once more with a new one.
            tokens.forget(token);
            answer = sent(request, tokens.current());
        }
        int status = answer.status();
        // 501 says that there is no such call, not that the service is down.
        if ((status >= 500 && status != 501) || status == 429) {
            throw new ProviderUnavailableException(
                    "the account service answered " + status, RetryAfter.of(answer, clock.instant()), null);
        }
        if (status == 401 || status == 403 || (status >= 300 && status < 400)) {
            throw new ProviderUnavailableException("the account service answered " + status);
        }
        return answer;
    }

    private ProviderAnswer sent(HttpRequest.Builder request, String token) throws ProviderUnavailableException {
        return http.send(request.setHeader("Authorization", "Bearer " + token).build());
    }
}
