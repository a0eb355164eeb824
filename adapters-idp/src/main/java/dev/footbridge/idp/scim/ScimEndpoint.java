package dev.footbridge.idp.scim;

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

/** Calls to the SCIM service, with our token. What it answers is either a status below 500 to judge, or no answer. */
final class ScimEndpoint {
    private static final String JSON = "application/scim+json";

    private final ScimSettings settings;
    private final ProviderHttp http;
    private final AccessTokens tokens;
    private final Clock clock;

    ScimEndpoint(ScimSettings settings, ProviderHttp http, AccessTokens tokens, Clock clock) {
        this.settings = settings;
        this.http = http;
        this.tokens = tokens;
        this.clock = clock;
    }

    ProviderAnswer get(String path) throws ProviderUnavailableException {
        return called(to(path).GET());
    }

    ProviderAnswer post(String path, Map<String, Object> body) throws ProviderUnavailableException {
        return called(to(path).header("Content-Type", JSON)
                .POST(BodyPublishers.ofString(JSONObjectUtils.toJSONString(body))));
    }

    private HttpRequest.Builder to(String path) {
        URI address = settings.at(path);
        return HttpRequest.newBuilder(address).header("Accept", JSON + ", application/json");
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
                    "the SCIM service answered " + status, RetryAfter.of(answer, clock.instant()), null);
        }
        if (status == 401 || status == 403 || (status >= 300 && status < 400)) {
            throw new ProviderUnavailableException("the SCIM service answered " + status);
        }
        return answer;
    }

    private ProviderAnswer sent(HttpRequest.Builder request, String token) throws ProviderUnavailableException {
        return http.send(request.setHeader("Authorization", "Bearer " + token).build());
    }
}
