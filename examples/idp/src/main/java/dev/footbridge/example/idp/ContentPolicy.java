package dev.footbridge.example.idp;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages' Content-Security-Policy: our style sheet and nothing else. */
final class ContentPolicy {

    private ContentPolicy() {}

    static String of(IdpSettings settings) {
        // Chrome holds redirects after a form to form-action too, and signing in ends at the client.
        String clients = settings.clients().stream()
                .flatMap(client ->
                        Stream.concat(client.redirectUris().stream(), client.postLogoutRedirectUris().stream()))
                .map(uri -> uri.getAuthority() == null
                        ? uri.getScheme() + ":"
                        : uri.getScheme() + "://" + uri.getAuthority())
                .distinct()
                .collect(Collectors.joining(" "));
        return "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + clients;
    }
}
