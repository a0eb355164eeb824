package dev.footbridge.readiness;

import dev.footbridge.account.AccountRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Where a user stands, and what helps.
 *
 * @param refusal why the identity provider said no, with ACCOUNT_REFUSED; null with every other reason
 */
public record Classification(Reason reason, @Nullable AccountRefusal refusal) {
    public Classification {
        if ((reason == Reason.ACCOUNT_REFUSED) != (refusal != null)) {
            throw new IllegalArgumentException("An account refusal goes with ACCOUNT_REFUSED, and with nothing else");
        }
    }

    public Remedy remedy() {
        return refusal == null ? reason.remedy() : Remedy.of(refusal);
    }
}
