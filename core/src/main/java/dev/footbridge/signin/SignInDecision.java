package dev.footbridge.signin;

import dev.footbridge.provisioning.Linked;
import dev.footbridge.tenant.Phase;

/** Whether a door opens, as one pure function (I10). */
public final class SignInDecision {
    private SignInDecision() {}

    /** @return the rule that decides */
    public static SignInRule decide(SignInFacts facts, Door door) {
        if (!facts.active()) {
            return SignInRule.USER_DEACTIVATED;
        }
        return switch (door) {
            case INTERNAL -> internal(facts);
            case LEGACY_INTERACTIVE -> legacy(facts);
            case IDENTITY_PROVIDER -> identityProvider(facts);
        };
    }

    /** What would decide in a phase, at the door that the user would come to then (A9, P12). */
    public static SignInRule explain(SignInFacts facts, Phase phase) {
        if (facts.kind() == SignInKind.INTERNAL_ONLY) {
            return decide(facts.in(phase), Door.INTERNAL);
        }
        return decide(facts.in(phase), phase.closesLegacyLogin() ? Door.IDENTITY_PROVIDER : Door.LEGACY_INTERACTIVE);
    }

    /**
     * What a sign-in at the product's own interactive login would meet after activation (P12): a person comes to the identity
     * provider then, a clock or an integration comes to the same door again.
     */
    public static SignInRule shadow(SignInFacts facts) {
        return facts.kind() == SignInKind.INTERNAL_ONLY
                ? decide(facts.in(Phase.ACTIVE), Door.LEGACY_INTERACTIVE)
                : explain(facts, Phase.ACTIVE);
    }

    private static SignInRule internal(SignInFacts facts) {
        return facts.kind() == SignInKind.INTERNAL_ONLY ? SignInRule.INTERNAL_USER_KEEPS_INTERNAL_DOOR : legacy(facts);
    }

    private static SignInRule legacy(SignInFacts facts) {
        if (!facts.phase().closesLegacyLogin()) {
            return SignInRule.LEGACY_LOGIN_STILL_OPEN;
        }
        if (facts.kind() == SignInKind.INTERNAL_ONLY) {
            return SignInRule.INTERNAL_USER_HAS_NO_SESSION;
        }
        return facts.breakGlass() ? SignInRule.BREAK_GLASS : SignInRule.LEGACY_LOGIN_CLOSED;
    }

    private static SignInRule identityProvider(SignInFacts facts) {
        if (!facts.phase().closesLegacyLogin()) {
            return SignInRule.NOT_YET_ACTIVE;
        }
        if (facts.kind() == SignInKind.INTERNAL_ONLY) {
            return SignInRule.INTERNAL_USER_HAS_NO_SESSION;
        }
        return facts.state() instanceof Linked ? SignInRule.LINKED : SignInRule.UNLINKED;
    }
}
