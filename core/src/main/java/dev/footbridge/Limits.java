package dev.footbridge;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.spi.LimitUse;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.SendPolicy;
import java.time.Duration;
import java.util.stream.Stream;

/** The limits that reach over users, tenants and nodes (C1, C3), as uses of counters. */
final class Limits {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofHours(24);

    private final Parts parts;

    Limits(Parts parts) {
        this.parts = parts;
    }

    /** One mail to the address. */
    ImmutableList<LimitUse> send(UserKey user, EmailAddress address, Actor actor) {
        SendPolicy policy = parts.policy().send();
        ImmutableList.Builder<LimitUse> uses = ImmutableList.builder();
        uses.add(use("send-address", address.canonical(), HOUR, policy.perAddressAndHour(), 1));
        uses.add(use("send-tenant", user.tenant().value(), HOUR, policy.perTenantAndHour(), 1));
        String client = actor.clientAddress();
        if (client != null) {
            uses.add(use("send-client", client, HOUR, policy.perClientAndHour(), 1));
        }
        return uses.build();
    }

    /**
     * One mail of a sending to many people. It leaves half of the tenant's room to those who ask for a code themselves
     * meanwhile.
     */
    ImmutableList<LimitUse> bulkSend(UserKey user, EmailAddress address) {
        SendPolicy policy = parts.policy().send();
        int half = Math.max(1, policy.perTenantAndHour() / 2);
        return ImmutableList.of(
                use("send-address", address.canonical(), HOUR, policy.perAddressAndHour(), 1),
                use("send-tenant", user.tenant().value(), HOUR, half, 1));
    }

    /**
     * One code typed against the address. The right one asks for room as well, so that a full counter answers both
     * alike.
     */
    ImmutableList<LimitUse> tries(EmailAddress address, boolean wrong) {
        int ceiling = parts.policy().code().wrongTriesPerAddress();
        return ImmutableList.of(use("tries-address", address.canonical(), DAY, ceiling, wrong ? 1 : 0));
    }

    /** Names of the counters that are kept for an address. */
    Stream<String> countersOf(EmailAddress address) {
        return Stream.of("send-address", "tries-address").map(counter -> name(counter, address.canonical()));
    }

    private String name(String counter, String of) {
        return counter + ":" + parts.hasher().digest(counter, of);
    }

    private LimitUse use(String counter, String of, Duration window, int ceiling, int cost) {
        return new LimitUse(name(counter, of), window, ceiling, cost);
    }
}
