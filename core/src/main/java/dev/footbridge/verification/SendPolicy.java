package dev.footbridge.verification;

import com.google.common.collect.ImmutableList;
import java.time.Duration;

/**
 * How often mail may be sent (C3).
 *
 * @param coolDowns pause after the first, second, … send within an hour; the last one repeats
 * @param perUserAndHour at most 20
 * @param perAddressAndHour over all tenants, at most 20
 * @param perTenantAndHour ceiling of one tenant
 * @param perClientAndHour ceiling of one client address
 */
public record SendPolicy(
        ImmutableList<Duration> coolDowns,
        int perUserAndHour,
        int perAddressAndHour,
        int perTenantAndHour,
        int perClientAndHour) {
    public SendPolicy {
        if (coolDowns.isEmpty()) {
            throw new IllegalArgumentException("Setting 'cool-downs' needs at least one pause");
        }
        Bounds.check("sends per user and hour", perUserAndHour, 1, 20);
        Bounds.check("sends per address and hour", perAddressAndHour, 1, 20);
        Bounds.check("sends per tenant and hour", perTenantAndHour, 1, 1_000_000);
        Bounds.check("sends per client address and hour", perClientAndHour, 1, 1_000_000);
    }

    public static SendPolicy standard() {
        return new SendPolicy(
                ImmutableList.of(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofMinutes(5)),
                5,
                5,
                10_000,
                300);
    }

    /** The pause that follows the given number of sends (at least one). */
    public Duration pauseAfter(int sends) {
        return coolDowns.get(Math.min(sends, coolDowns.size()) - 1);
    }
}
