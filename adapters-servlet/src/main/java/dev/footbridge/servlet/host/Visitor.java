package dev.footbridge.servlet.host;

import dev.footbridge.tenant.UserKey;

/**
 * Whoever is signed in to the host.
 *
 * @param mayRead may see the users view
 * @param mayProvision may act there for others (A1, A2) and change the allowed domains
 * @param maySwitchPhases may switch the phase
 */
public record Visitor(UserKey user, boolean mayRead, boolean mayProvision, boolean maySwitchPhases) {
    public static Visitor employee(UserKey user) {
        return new Visitor(user, false, false, false);
    }
}
