package dev.footbridge.readiness;

import dev.footbridge.address.DomainPolicy;

/**
 * Gives every user of a tenant exactly one classification: that of the first {@link Reason} that applies.
 *
 * @param domains those in which the tenant's addresses may be
 */
public record Classifier(DomainPolicy domains) {

    public Classification classify(UserFacts user) {
        Situation situation = new Situation(user, domains);
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
