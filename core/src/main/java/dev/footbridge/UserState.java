package dev.footbridge;

import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Verified;
import dev.footbridge.signin.SignInKind;

/** The state as pages, calls and lists name it. */
public enum UserState {
    UNLINKED,
    AWAITING_VERIFICATION,
    VERIFIED,
    LINKED,
    EXEMPT;

    public static UserState of(SignInKind kind, ProvisioningState state) {
        if (kind == SignInKind.INTERNAL_ONLY) {
            return EXEMPT;
        }
        if (state instanceof Linked) {
            return LINKED;
        }
        if (state instanceof Verified) {
            return VERIFIED;
        }
        return state instanceof AwaitingVerification ? AWAITING_VERIFICATION : UNLINKED;
    }
}
