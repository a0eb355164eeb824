package dev.footbridge.spi;

import dev.footbridge.tenant.UserKey;

/** Ends sessions of the host. Called when a link is removed in ACTIVE and when a user is deactivated. */
@FunctionalInterface
public interface HostSessions {

    /** MUST end the user's interactive sessions on all nodes; may do so at their next request. */
    void endSessionsOf(UserKey user);
}
