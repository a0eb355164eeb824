package dev.footbridge.idp.oidc;

import dev.footbridge.signin.AssertedIdentity;

/** What a callback came to. */
public sealed interface SignInAnswer {

    /**
     * Every check passed.
     *
     * @param idTokenHint the id token as received, for signing out later; keep it on the server
     */
    record SignedIn(AssertedIdentity identity, String idTokenHint) implements SignInAnswer {
        @Override
        public String toString() {
            return "SignedIn[issuer " + identity.account().issuer() + "]";
        }
    }

    /** Nobody is signed in. */
    record Refused(SignInFault fault) implements SignInAnswer {}
}
