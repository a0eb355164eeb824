package dev.footbridge.testkit.contract;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.spi.Change;
import dev.footbridge.spi.LimitUse;
import dev.footbridge.spi.LinkTokenDigest;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes with little in them. */
final class Changes {
    private Changes() {}

    static Change of(Provisioning next) {
        return new Change(next, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    static Change with(Provisioning next, LimitUse... limits) {
        return new Change(
                next, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.copyOf(limits));
    }

    static Change with(Provisioning next, LinkTokenDigest digest) {
        return new Change(next, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(digest), ImmutableList.of());
    }

    static Change with(Provisioning next, AuditEntry... entries) {
        return new Change(
                next, ImmutableList.copyOf(entries), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    static Change with(Provisioning next, OutboxEntry... entries) {
        return new Change(
                next, ImmutableList.of(), ImmutableList.copyOf(entries), ImmutableList.of(), ImmutableList.of());
    }

    static AuditEntry entry(UserKey user, EventKind kind, Instant at) {
        Actor actor = Actor.user(user.user(), Actor.Channel.PAGE, "192.0.2.7");
        return new AuditEntry(UUID.randomUUID(), user.tenant(), user.user(), at, kind, actor, "a***@foretaget.example");
    }

    static AuditEntry entry(TenantId tenant, EventKind kind, Instant at) {
        return new AuditEntry(UUID.randomUUID(), tenant, null, at, kind, Actor.system(), "");
    }

    static OutboxEntry mail(UUID challenge, UserKey user, Instant at) {
        return new OutboxEntry(challenge, user, 0, OutboxEntry.Work.SEND_CODE, Scene.address(), null, at, null);
    }

    static OutboxEntry work(UserKey user, OutboxEntry.Work work, Instant at) {
        return work(user, work, at, null);
    }

    static OutboxEntry work(UserKey user, OutboxEntry.Work work, Instant at, @Nullable Instant expiresAt) {
        return new OutboxEntry(UUID.randomUUID(), user, 0, work, Scene.address(), null, at, expiresAt);
    }
}
