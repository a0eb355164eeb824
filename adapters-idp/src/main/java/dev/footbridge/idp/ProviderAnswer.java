package dev.footbridge.idp;

import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One answer of the identity provider, wholly read. */
public record ProviderAnswer(int status, HttpHeaders headers, String body) {

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** Whether the body claims to be JSON, {@code application/json} or any {@code +json}. */
    public boolean isJson() {
        String type = header("Content-Type").orElse("");
        int end = type.indexOf(';');
        String bare = (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return bare.equals("application/json") || (bare.startsWith("application/") && bare.endsWith("+json"));
    }

    /**
     * The body as a JSON object: strings, numbers, booleans, lists, maps and nulls.
     *
     * @throws ProviderUnavailableException if it is something else, such as the page of a proxy or half an answer
     */
    public Map<String, Object> json() throws ProviderUnavailableException {
        if (!isJson()) {
            throw new ProviderUnavailableException("answered " + status + " with something that is not JSON");
        }
        return JsonText.object(body)
                .orElseThrow(() -> new ProviderUnavailableException("answered " + status + " with broken JSON"));
    }

    /** Without the body, which may hold personal data or tokens. */
    @Override
    public String toString() {
        return "ProviderAnswer[" + status + ", " + body.length() + " characters]";
    }
}
