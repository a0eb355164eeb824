package dev.footbridge.tenant;

/** What must hold before a tenant is activated (P8). All of these are hard: the switch is refused without them. */
public enum PhaseGuard {
    /** An active administrator who may provision others is linked and has signed in through the identity provider. */
    ADMINISTRATOR_LINKED,
    /** The acting administrator went to the identity provider and back within the last 15 minutes. */
    ROUND_TRIP_PROVED,
    /** The identity provider's discovery document answers. */
    DISCOVERY_ANSWERS;

    /** A guard and whether it holds at present. */
    public record Finding(PhaseGuard guard, boolean holds) {}
}
