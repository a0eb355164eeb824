package dev.footbridge.readiness;

import dev.footbridge.address.AllowedDomains;
import dev.footbridge.provisioning.Verified;
import java.time.Instant;

/**
 * Gives every user of a tenant exactly one classification: that of the first {@link Reason} that applies.
 *
 * @param allowed the tenant's allowed domains
 * @param now decides which challenges are live
 */
public record Classifier(AllowedDomains allowed, Instant now) {

    public Classification classify(UserFacts user) {
        Situation situation = new Situation(user, allowed, now);
        for (Reason reason : Reason.values()) {
            if (situation.is(reason)) {
                return reason == Reason.ACCOUNT_REFUSED && user.state() instanceof Verified verified
                        ? new Classification(reason, verified.refusal())
                        : new Classification(reason, null);
            }
        }
        throw new IllegalStateException("the last reason applies to everybody");
    }
}
