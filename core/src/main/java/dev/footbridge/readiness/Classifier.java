package dev.footbridge.readiness;

import dev.footbridge.address.AllowedDomains;

/**
 * Gives every user of a tenant exactly one classification: that of the first {@link Reason} that applies.
 *
 * @param allowed the tenant's allowed domains
 */
public record Classifier(AllowedDomains allowed) {

    public Classification classify(UserFacts user) {
        Situation situation = new Situation(user, allowed);
        for (Reason reason : Reason.values()) {
            if (situation.is(reason)) {
                return new Classification(
                        reason,
                        reason == Reason.ACCOUNT_REFUSED ? user.standing().refusal() : null);
            }
        }
        throw new IllegalStateException("the last reason applies to everybody");
    }
}
