package dev.footbridge.servlet.host;

import dev.footbridge.signin.ProviderSession;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;

/** Who is signed in, and how a session of the host is opened and closed. Implemented by the host or its framework. */
public interface HostBridge {

    /** Who is signed in; empty for nobody. Called for every request that needs to know. */
    Optional<Visitor> visitor(HttpServletRequest request);

    /** The tenant that the address or session tells, for people who are not signed in; empty if it tells none. */
    Optional<TenantId> tenant(HttpServletRequest request);

    /**
     * Opens an interactive session for a user whom the identity provider has signed in. MUST give the session a new id.
     *
     * @param session what {@link #providerSession} tells as long as the session lasts
     * @param idTokenHint for the sign-out at the identity provider; keep it in the session, never in a log
     */
    void openSession(
            HttpServletRequest request,
            HttpServletResponse response,
            UserKey user,
            ProviderSession session,
            String idTokenHint);

    /**
     * Closes the present session.
     *
     * @return the id token hint that it was opened with, if any
     */
    Optional<String> closeSession(HttpServletRequest request, HttpServletResponse response);

    /**
     * The language of the person; called for every page. There are texts in Swedish, English, Norwegian (bokmål, also for
     * {@code no} and {@code nn}), Danish and Finnish; others get English, unless the host has texts of its own.
     */
    default Locale locale(HttpServletRequest request) {
        return request.getLocale();
    }

    /** What the present session was opened with at the identity provider's door; empty if it came through another. */
    Optional<ProviderSession> providerSession(HttpServletRequest request);
}
