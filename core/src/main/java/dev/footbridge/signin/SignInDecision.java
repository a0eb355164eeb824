package dev.footbridge.signin;

import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.tenant.Phase;

/** Whether a door opens, as one pure function (I10). */
public final class SignInDecision {
    private SignInDecision() {}

    /**
     * @param state of the user who asks; at the identity provider's door, the user found by (issuer, subject)
     * @return the rule that decides
     */
    public static SignInRule decide(Phase phase, SignInKind kind, boolean active, ProvisioningState state, Door door) {
        if (!active) {
            return SignInRule.USER_DEACTIVATED;
        }
        return switch (door) {
            case INTERNAL -> internal(phase, kind);
            case LEGACY_INTERACTIVE -> legacy(phase, kind);
            case IDENTITY_PROVIDER -> identityProvider(phase, kind, state);
        };
    }

    private static SignInRule internal(Phase phase, SignInKind kind) {
        return kind == SignInKind.INTERNAL_ONLY ? SignInRule.INTERNAL_USER_KEEPS_INTERNAL_DOOR : legacy(phase, kind);
    }

    private static SignInRule legacy(Phase phase, SignInKind kind) {
        if (!phase.closesLegacyLogin()) {
            return SignInRule.LEGACY_LOGIN_STILL_OPEN;
        }
        return kind == SignInKind.INTERNAL_ONLY
                ? SignInRule.INTERNAL_USER_HAS_NO_SESSION
                : SignInRule.LEGACY_LOGIN_CLOSED;
    }

    private static SignInRule identityProvider(Phase phase, SignInKind kind, ProvisioningState state) {
        if (!phase.closesLegacyLogin()) {
            return SignInRule.NOT_YET_ACTIVE;
        }
        if (kind == SignInKind.INTERNAL_ONLY) {
            return SignInRule.INTERNAL_USER_HAS_NO_SESSION;
        }
        return state instanceof Linked ? SignInRule.LINKED : SignInRule.UNLINKED;
    }
}
