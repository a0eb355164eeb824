package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.spi.Change;
import dev.footbridge.spi.LimitUse;
import dev.footbridge.spi.LinkTokenDigest;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.spi.Saved;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.SealedSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One of everything that a decision writes beside the state, to look for afterwards. */
record Trace(AuditEntry audit, OutboxEntry work, LinkTokenDigest link, LimitUse limit) {
    private static final Duration LONG = Duration.ofDays(20_000);

    static Trace of(UserKey user, Instant now) {
        UUID challenge = UUID.randomUUID();
        SealedSecret secret = new SealedSecret("k1", "c2VhbGVk");
        return new Trace(
                Changes.entry(user, EventKind.LINK_SENT, now),
                new OutboxEntry(
                        challenge,
                        user,
                        3,
                        OutboxEntry.Work.SEND_LINK,
                        Scene.address(),
                        secret,
                        now,
                        now.plusSeconds(60)),
                new LinkTokenDigest("digest-" + UUID.randomUUID(), challenge),
                new LimitUse("counter-" + UUID.randomUUID(), LONG, 1, 1));
    }

    Change beside(Provisioning next, LimitUse... further) {
        return new Change(
                next,
                ImmutableList.of(audit),
                ImmutableList.of(work),
                ImmutableList.of(link),
                ImmutableList.<LimitUse>builder().add(limit).add(further).build());
    }

    void isKept(Ports ports) {
        UserKey user = work.user();
        assertThat(ports.audit().timeline(user, 100)).contains(audit);
        assertThat(ports.outbox().delivery(work.id())).isPresent();
        assertThat(ports.provisioning().findLink(link.digest()))
                .hasValueSatisfying(found -> assertThat(found.user()).isEqualTo(user))
                .hasValueSatisfying(found -> assertThat(found.challenge()).isEqualTo(link.challenge()));
        assertThat(room(ports)).isEqualTo(Saved.LIMITED);
    }

    void isNowhere(Ports ports) {
        assertThat(ports.audit().timeline(work.user(), 100)).as("audit").doesNotContain(audit);
        assertThat(ports.outbox().delivery(work.id())).as("outbox").isEmpty();
        assertThat(ports.provisioning().findLink(link.digest())).as("link").isEmpty();
        assertThat(room(ports)).as("limit").isEqualTo(Saved.SAVED);
    }

    /** Asks the counter for room without using it up, with a write of somebody else. */
    private Saved room(Ports ports) {
        Scene scene = new Scene(ports);
        Provisioning bystander = scene.load(scene.user());
        return scene.save(Changes.with(bystander, new LimitUse(limit.counter(), LONG, limit.ceiling(), 0)));
    }
}
