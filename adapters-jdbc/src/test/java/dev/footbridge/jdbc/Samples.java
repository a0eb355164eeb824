package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.AccountKey;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Origin;
import dev.footbridge.provisioning.Proof;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.spi.Change;
import dev.footbridge.spi.LimitUse;
import dev.footbridge.spi.LinkTokenDigest;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.Challenge;
import dev.footbridge.verification.KeyedHash;
import dev.footbridge.verification.SealedSecret;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** Values to write. */
final class Samples {
    static final EmailAddress ADDRESS = EmailAddress.of("anna.nattvandring@hemlig.example");

    /** So long that it ends in no test. */
    static final Duration WINDOW = Duration.ofDays(20_000);

    private static final Instant TIME = Instant.parse("2026-03-29T00:59:59.999Z");

    private Samples() {}

    static UserKey user(JdbcPorts ports) {
        TenantId tenant = new TenantId("tenant-" + UUID.randomUUID());
        ports.tenants().add(Tenant.fresh(tenant, "Företaget", ZoneId.of("Europe/Stockholm"), Locale.ENGLISH, TIME));
        return UserKey.of(tenant.value(), "user-" + UUID.randomUUID());
    }

    static Provisioning load(JdbcPorts ports, UserKey user) {
        return ports.provisioning().load(user).orElseThrow().provisioning();
    }

    static Provisioning in(ProvisioningState state, Provisioning read) {
        return new Provisioning(read.key(), read.version(), read.epoch(), state, read.usage());
    }

    /** A replacement on its way: rows in every table that a decision can touch. */
    static Linked linkedWithReplacement() {
        KeyedHash hash = new KeyedHash("k1", "0123456789abcdef".repeat(4));
        Challenge challenge = new Challenge(UUID.randomUUID(), Challenge.Kind.CODE, hash, TIME, TIME.plusSeconds(900));
        AwaitingVerification awaiting =
                new AwaitingVerification(ADDRESS, ImmutableList.of(challenge), 1, Origin.ADMIN, null);
        AccountKey account = AccountKey.of("https://idp.example", "sub-" + UUID.randomUUID());
        return new Linked(ADDRESS, account, TIME, new Proof(Proof.Kind.DOMAIN, null), awaiting);
    }

    static Change change(Provisioning next, OutboxEntry work, LimitUse... limits) {
        UserKey user = next.key();
        Actor actor = Actor.user(user.user(), Actor.Channel.PAGE, "192.0.2.7");
        AuditEntry audit =
                new AuditEntry(UUID.randomUUID(), user.tenant(), user.user(), TIME, EventKind.LINK_SENT, actor, "");
        return new Change(
                next,
                ImmutableList.of(audit),
                ImmutableList.of(work),
                ImmutableList.of(new LinkTokenDigest(UUID.randomUUID().toString(), UUID.randomUUID())),
                ImmutableList.copyOf(limits));
    }

    static Change change(Provisioning next, ImmutableList<OutboxEntry> work) {
        return new Change(next, ImmutableList.of(), work, ImmutableList.of(), ImmutableList.of());
    }

    static LimitUse limit(String counter, int ceiling) {
        return new LimitUse(counter, WINDOW, ceiling, 1);
    }

    static OutboxEntry work(UserKey user) {
        return work(user, new SealedSecret("k1", "sealed-" + UUID.randomUUID()), TIME.plus(WINDOW));
    }

    static OutboxEntry work(UserKey user, SealedSecret secret, Instant expiresAt) {
        return new OutboxEntry(
                UUID.randomUUID(), user, 1, OutboxEntry.Work.SEND_CODE, ADDRESS, secret, TIME, expiresAt);
    }
}
