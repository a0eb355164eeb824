package dev.footbridge.testkit.simulation;

import java.util.List;

/** What runs come across; runs that never get anywhere prove nothing. */
enum Reached {
    LINKED("LINKED"),
    REPLACED("LINK_REPLACED"),
    REMOVED("LINK_REMOVED"),
    DEACTIVATED("DEACTIVATED"),
    REJECTED("LINK_REJECTED"),
    ACCOUNT_REFUSED("ACCOUNT_REFUSED"),
    BREAK_GLASS("BREAK_GLASS"),
    COMPLETED("PHASE_SWITCHED COMPLETED"),
    ACTIVE("PHASE_SWITCHED ACTIVE"),
    ROLLED_BACK("PHASE_SWITCHED PREPARATION"),
    WAVE("WAVE_ACTIVATED"),
    PLAN_FAILED("PLAN_FAILED"),
    WRONG_CODE("-> WRONG_CODE"),
    TRIES_SPENT("-> TOO_MANY_TRIES"),
    RATE_LIMITED("-> RATE_LIMITED"),
    ADDRESS_TAKEN("-> ADDRESS_TAKEN"),
    LINK_EXPIRED("-> LINK_EXPIRED"),
    CLOSED("-> PHASE_CLOSED"),
    OUTSIDE_DOMAINS("-> DOMAIN_NOT_ALLOWED"),
    SIGNED_IN("-> Allowed"),
    SENT_AWAY("-> LEGACY_LOGIN_CLOSED"),
    SEVERAL_TENANTS("-> Several"),
    GUARD_FAILED("-> GuardFailed"),
    NUMBER_CHANGED("-> LockedOutChanged"),
    CRASH("crash after ProvisioningStore.save"),
    COMMIT_UNKNOWN("connection lost after ProvisioningStore.save"),
    RACE("not saved: CONFLICT"),
    OUTAGE("the identity provider is down");

    private final String sign;

    Reached(String sign) {
        this.sign = sign;
    }

    /** Whether a line of the trace tells of it. */
    boolean isIn(List<String> trace) {
        return trace.stream().anyMatch(line -> line.contains(sign));
    }
}
