package dev.footbridge.provisioning;

import dev.footbridge.address.AddressFault;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A refusal with what the caller can do about it.
 *
 * @param triesLeft with WRONG_CODE: how many tries remain
 * @param retryAfter with COOLDOWN, RATE_LIMITED and TOO_MANY_TRIES: when to come back
 * @param addressFault with INVALID_ADDRESS: what is wrong with it
 */
public record Refused(
        Refusal refusal,
        @Nullable Integer triesLeft,
        @Nullable Duration retryAfter,
        @Nullable AddressFault addressFault) {

    public static Refused of(Refusal refusal) {
        return new Refused(refusal, null, null, null);
    }

    public static Refused wrongCode(int triesLeft) {
        return new Refused(Refusal.WRONG_CODE, triesLeft, null, null);
    }

    public static Refused until(Refusal refusal, Duration retryAfter) {
        return new Refused(refusal, null, retryAfter, null);
    }

    public static Refused invalidAddress(AddressFault fault) {
        return new Refused(Refusal.INVALID_ADDRESS, null, null, fault);
    }
}
