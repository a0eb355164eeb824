package dev.footbridge.idp.oidc;

import dev.footbridge.account.Issuer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the browser brought back, and what it is held against.
 *
 * @param issuer configured
 * @param announcesIssuer whether the provider always sends {@code iss}
 */
record Callback(
        Map<String, List<String>> parameters,
        SignInTransaction transaction,
        Issuer issuer,
        boolean announcesIssuer,
        Instant now) {

    @Nullable
    String parameter(String name) {
        List<String> values = parameters.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    boolean has(String name) {
        return parameter(name) != null;
    }

    @Override
    public String toString() {
        return "Callback[" + transaction + "]";
    }
}
