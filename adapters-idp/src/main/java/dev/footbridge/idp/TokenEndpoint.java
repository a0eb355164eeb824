package dev.footbridge.idp;

import com.google.common.net.HttpHeaders;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import dev.footbridge.account.Issuer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Asks the token endpoint (RFC 6749, 3.2): messages by Nimbus, transport by us, bounded and without redirects. */
public final class TokenEndpoint {
    private final ProviderHttp http;
    private final RegisteredClient client;
    private final Issuer issuer;

    public TokenEndpoint(ProviderHttp http, RegisteredClient client, Issuer issuer) {
        this.http = http;
        this.client = client;
        this.issuer = issuer;
    }

    /**
     * @param scopes empty to ask for none
     * @return the answer as Nimbus reads it, below 500
     * @throws ProviderUnavailableException if there is no answer, or the endpoint says that it cannot now
     */
    public HTTPResponse ask(URI endpoint, AuthorizationGrant grant, Collection<String> scopes)
            throws ProviderUnavailableException {
        TokenRequest.Builder request = new TokenRequest.Builder(endpoint, client.authentication(issuer), grant);
        if (!scopes.isEmpty()) {
            request.scope(new Scope(scopes.toArray(String[]::new)));
        }
        ProviderAnswer answer = http.send(translated(endpoint, request.build().toHTTPRequest()));
        if (answer.status() >= 500 || answer.status() == 429) {
            throw new ProviderUnavailableException("the token endpoint answered " + answer.status());
        }
        return translated(answer);
    }

    private static HttpRequest translated(URI endpoint, HTTPRequest request) {
        HttpRequest.Builder translated = HttpRequest.newBuilder(endpoint)
                .header(HttpHeaders.ACCEPT, "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(request.getBody()));
        Map<String, List<String>> headers = request.getHeaderMap();
        headers.forEach((name, values) -> values.forEach(value -> translated.header(name, value)));
        return translated.build();
    }

    private static HTTPResponse translated(ProviderAnswer answer) throws ProviderUnavailableException {
        HTTPResponse translated = new HTTPResponse(answer.status());
        translated.setBody(answer.body());
        try {
            translated.setContentType(answer.header(HttpHeaders.CONTENT_TYPE).orElse("application/octet-stream"));
        } catch (ParseException e) {
            throw new ProviderUnavailableException("the token endpoint answered with a broken content type");
        }
        return translated;
    }
}
