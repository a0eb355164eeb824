package dev.footbridge.spi;

import dev.footbridge.signin.AssertedIdentity;
import dev.footbridge.signin.ProviderLogout;
import dev.footbridge.tenant.TenantId;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The trip of a browser to the identity provider and back (I1). Called by the sign-in pages. Keeps nothing: the caller
 * binds the transaction to the browser and hands it in again.
 */
public interface FederatedSignIn {

    /** Begins a trip. */
    Start start(Trip trip);

    /**
     * Ends a trip with every check of the protocol.
     *
     * @param parameters of the callback, every value in order
     * @param transaction what {@link Start.Departure#transaction} said for this {@code state}
     */
    Arrival finish(Map<String, List<String>> parameters, String transaction);

    /** Where the browser signs out at the identity provider; empty if it offers nothing of the kind. */
    Optional<URI> signOut(String idTokenHint, URI back);

    /** Checks what the identity provider has posted to say that somebody has signed out there (I5). */
    Logout loggedOut(String logoutToken);

    /** Whether a posted logout counts. */
    sealed interface Logout {
        /** It is the provider's, for us, and fresh. Whether it was said before is for the caller to find out. */
        record Genuine(ProviderLogout logout) implements Logout {}

        /** @param check name of the check that failed, for the log */
        record NotGenuine(String check) implements Logout {}

        /** It cannot be checked now; the provider says it again. */
        record Unavailable() implements Logout {}
    }

    /** What a trip is for; the way back of one is never taken for the other. */
    enum Purpose {
        /** Opens a session. */
        SIGN_IN,
        /** Shows that the way works for somebody who is signed in already; opens nothing. */
        ROUND_TRIP
    }

    /**
     * @param tenant whose door it is, or null if the host does not know
     * @param loginHint address to fill in at the identity provider, or null
     * @param returnTarget checked path of the host to lead to afterwards
     */
    record Trip(
            Purpose purpose,
            @Nullable TenantId tenant,
            @Nullable String loginHint,
            Locale locale,
            String returnTarget) {}

    /** How a trip begins. */
    sealed interface Start {
        /**
         * @param state names the transaction in the callback: 1 to 64 characters of base64url
         * @param transaction sealed, to be kept by the browser for ten minutes
         */
        record Departure(URI authorization, String state, String transaction) implements Start {}

        /** The identity provider does not answer. */
        record Unavailable() implements Start {}
    }

    /** How a trip ends. */
    sealed interface Arrival {
        /**
         * @param idTokenHint for the sign-out
         */
        record SignedIn(AssertedIdentity identity, String idTokenHint, Trip trip) implements Arrival {}

        /** The person chose to stop at the identity provider. */
        record Cancelled() implements Arrival {}

        /**
         * @param check name of the check that failed, for the log
         */
        record NotGenuine(String check) implements Arrival {}

        /** The identity provider did not answer in time. */
        record Unavailable() implements Arrival {}
    }
}
