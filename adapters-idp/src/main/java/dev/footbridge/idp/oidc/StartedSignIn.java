package dev.footbridge.idp.oidc;

import java.net.URI;

/**
 * Where to send the browser (303), and what to keep until it comes back.
 *
 * @param authorizationUri at the identity provider; may hold a login hint, so not for logs
 */
public record StartedSignIn(URI authorizationUri, SignInTransaction transaction) {
    @Override
    public String toString() {
        return "StartedSignIn[" + transaction + "]";
    }
}
