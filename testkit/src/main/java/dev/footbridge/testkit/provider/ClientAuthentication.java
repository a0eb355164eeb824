package dev.footbridge.testkit.provider;

import com.google.common.base.Splitter;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who asks the token endpoint: {@code client_secret_basic}, {@code client_secret_post} (RFC 6749, 2.3.1) or {@code
 * private_key_jwt} (OpenID Connect Core 1.0, 9).
 */
final class ClientAuthentication {
    private static final String BASIC = "Basic ";
    private static final String ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private ClientAuthentication() {}

    /** The one of these clients that has shown its secret, or signed with its key. */
    static Optional<Client> of(Request request, List<Client> registered, String issuer) {
        String assertion = request.form().get("client_assertion");
        if (assertion != null) {
            return ASSERTION.equals(request.form().get("client_assertion_type"))
                    ? ClientAssertion.signer(assertion, registered, issuer)
                    : Optional.empty();
        }
        Optional<Client> shown = request.authorization().startsWith(BASIC) ? basic(request) : post(request);
        return shown.filter(registered::contains);
    }

    private static Optional<Client> basic(Request request) {
        String encoded = request.authorization().substring(BASIC.length());
        if (!BaseEncoding.base64().canDecode(encoded)) {
            return Optional.empty();
        }
        String pair = new String(BaseEncoding.base64().decode(encoded), StandardCharsets.UTF_8);
        List<String> sides = Splitter.on(':').limit(2).splitToList(pair);
        // Both sides are form-encoded before they are joined; a colon in a secret shows who forgot that.
        return sides.size() == 2
                ? Optional.of(new Client(Request.text(sides.get(0)), Request.text(sides.get(1))))
                : Optional.empty();
    }

    private static Optional<Client> post(Request request) {
        Map<String, String> form = request.form();
        return Optional.of(new Client(form.getOrDefault("client_id", ""), form.getOrDefault("client_secret", "")));
    }
}
