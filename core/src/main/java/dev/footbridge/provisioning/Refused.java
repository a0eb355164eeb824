package dev.footbridge.provisioning;

import dev.footbridge.address.AddressFault;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.DomainVerdict;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.address.EmailDomain;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A refusal with what the caller can do about it.
 *
 * @param triesLeft with WRONG_CODE: how many tries remain
 * @param retryAfter with COOLDOWN, RATE_LIMITED and TOO_MANY_TRIES: when to come back
 * @param addressFault with INVALID_ADDRESS: what is wrong with it
 * @param publicProvider with DOMAIN_NOT_ALLOWED: the public mail provider that is refused as such; null if the list refuses
 */
public record Refused(
        Refusal refusal,
        @Nullable Integer triesLeft,
        @Nullable Duration retryAfter,
        @Nullable AddressFault addressFault,
        @Nullable EmailDomain publicProvider) {

    public static Refused of(Refusal refusal) {
        return new Refused(refusal, null, null, null, null);
    }

    public static Refused wrongCode(int triesLeft) {
        return new Refused(Refusal.WRONG_CODE, triesLeft, null, null, null);
    }

    public static Refused until(Refusal refusal, Duration retryAfter) {
        return new Refused(refusal, null, retryAfter, null, null);
    }

    public static Refused invalidAddress(AddressFault fault) {
        return new Refused(Refusal.INVALID_ADDRESS, null, null, fault, null);
    }

    /** An address in a domain that may not be used, with what decides about it (D2, D6). */
    public static Refused outside(DomainPolicy domains, EmailAddress address) {
        EmailDomain provider = domains.judge(address.domain()) instanceof DomainVerdict.PublicProvider refused
                ? refused.provider()
                : null;
        return new Refused(Refusal.DOMAIN_NOT_ALLOWED, null, null, null, provider);
    }
}
