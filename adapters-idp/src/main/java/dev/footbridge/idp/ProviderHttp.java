package dev.footbridge.idp;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * HTTP to the identity provider that can neither hang nor flood the product (OWASP ASVS 13.1.3, 15.3.2). Redirects are not
 * followed: what answers elsewhere was never configured. One instance serves all threads; proxies are those of the JVM.
 */
public final class ProviderHttp {
    private final HttpClient client;
    private final HttpLimits limits;

    public ProviderHttp(HttpLimits limits) {
        this.limits = limits;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connect())
                .build();
    }

    public ProviderAnswer send(HttpRequest request) throws ProviderUnavailableException {
        return send(request, limits.answer());
    }

    /**
     * @param within for the whole answer; the client's own time-out ends with the headers
     */
    public ProviderAnswer send(HttpRequest request, Duration within) throws ProviderUnavailableException {
        CompletableFuture<HttpResponse<byte[]>> pending =
                client.sendAsync(request, headers -> new CappedBody(limits.mostBytes()));
        try {
            HttpResponse<byte[]> response = pending.get(within.toMillis(), TimeUnit.MILLISECONDS);
            return new ProviderAnswer(
                    response.statusCode(), response.headers(), new String(response.body(), StandardCharsets.UTF_8));
        } catch (TimeoutException e) {
            pending.cancel(true);
            throw new ProviderUnavailableException("no whole answer within " + within.toMillis() + " ms", e);
        } catch (InterruptedException e) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            throw new ProviderUnavailableException("interrupted while waiting for an answer", e);
        } catch (ExecutionException e) {
            throw new ProviderUnavailableException(inShort(e.getCause()), e.getCause());
        }
    }

    /** The kind of failure; the message of a JDK exception might quote what was sent. */
    private static String inShort(@Nullable Throwable problem) {
        return problem == null
                ? "no answer"
                : "no answer: " + problem.getClass().getSimpleName();
    }
}
