package dev.footbridge.idp;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Which addresses of an identity provider are talked to: https, or plain http on this machine for development. */
public final class ProviderUri {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private ProviderUri() {}

    /**
     * @param name of the setting, for the message
     * @throws IllegalArgumentException if it is not an absolute https address without user information and fragment
     */
    public static URI checked(String name, URI uri) {
        if (!isAcceptable(uri)) {
            throw new IllegalArgumentException(name + " must be an https address (http only on localhost)");
        }
        return uri;
    }

    public static boolean isAcceptable(URI uri) {
        if (uri.getScheme() == null
                || uri.getHost() == null
                || uri.getUserInfo() != null
                || uri.getFragment() != null) {
            return false;
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return scheme.equals("https") || (scheme.equals("http") && THIS_MACHINE.contains(host));
    }
}
