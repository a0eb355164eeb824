package dev.footbridge.signin;

import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.tenant.Phase;

/**
 * What a door looks at.
 *
 * @param phase of the user, not only of the tenant (P13)
 * @param active whether the host lets the user in at all
 * @param state of the user who asks; at the identity provider's door, the user found by (issuer, subject)
 * @param breakGlass whether the glass is broken for this user at this moment (P11)
 */
public record SignInFacts(Phase phase, SignInKind kind, boolean active, ProvisioningState state, boolean breakGlass) {

    /** The same user in another phase, with the glass whole (P12, A9). */
    public SignInFacts in(Phase other) {
        return new SignInFacts(other, kind, active, state, false);
    }
}
