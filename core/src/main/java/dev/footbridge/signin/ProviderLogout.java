package dev.footbridge.signin;

import dev.footbridge.account.Issuer;
import dev.footbridge.account.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an identity provider says it has ended, after every check of the protocol (OpenID Connect Back-Channel Logout 1.0,
 * 2.4). It names an account, one of its sessions, or both.
 *
 * @param tokenId {@code jti}; a logout is taken once
 * @param subject null if only a session is named
 * @param sessionId {@code sid}; null if all sessions of the account are meant
 */
public record ProviderLogout(
        Issuer issuer,
        String tokenId,
        @Nullable Subject subject,
        @Nullable String sessionId) {

    public ProviderLogout {
        if (subject == null && sessionId == null) {
            throw new IllegalArgumentException("A logout names an account or a session");
        }
    }

    /**
     * Whether a session is over by it. A session of the provider that is named never comes back. Where the logout or the
     * session has no id, the account decides, and ends what was open: better one session too many than one that the person
     * believes ended.
     *
     * @param at when it was said
     */
    public boolean ends(ProviderSession session, Instant at) {
        if (!issuer.equals(session.account().issuer())) {
            return false;
        }
        boolean sameAccount =
                subject == null || subject.equals(session.account().subject());
        if (sessionId == null || session.sessionId() == null) {
            return subject != null && sameAccount && !session.openedAt().isAfter(at);
        }
        return sameAccount && sessionId.equals(session.sessionId());
    }
}
