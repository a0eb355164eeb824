package dev.footbridge.testkit.contract;

import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.audit.chain.ChainHead;
import dev.footbridge.audit.chain.ChainSegment;
import dev.footbridge.audit.chain.ChainVerdict;
import dev.footbridge.audit.chain.ChainVerifier;
import dev.footbridge.audit.chain.Salt;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A tenant of its own, of whom something is told and chained. */
final class Chaining {
    private final Ports ports;
    private final TenantId tenant;
    private final SecureRandom random = new SecureRandom();

    Chaining(Ports ports) {
        this.ports = ports;
        this.tenant = new Scene(ports).tenant();
    }

    TenantId tenant() {
        return tenant;
    }

    /** Each by another write: alone, with a user's state, with the tenant. */
    List<AuditEntry> written(int entries) {
        List<AuditEntry> written = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            UserKey user = Scene.user(tenant);
            AuditEntry entry = i % 3 == 2
                    ? Changes.entry(tenant, EventKind.HELP_TEXT_CHANGED, Shapes.ANY_TIME)
                    : Changes.entry(user, EventKind.CODE_SENT, Shapes.ANY_TIME.minusSeconds(i));
            write(i % 3, user, entry);
            written.add(entry);
        }
        return written;
    }

    private void write(int way, UserKey user, AuditEntry entry) {
        Scene scene = new Scene(ports);
        switch (way) {
            case 0 -> ports.audit().append(entry);
            case 1 -> scene.save(Changes.with(scene.load(user), entry));
            default -> {
                Tenant stored = ports.tenants().find(tenant).orElseThrow();
                if (!ports.tenants().save(stored, entry)) {
                    throw new AssertionError("Nobody else writes this tenant");
                }
            }
        }
    }

    /** With and without everything that an entry may lack, and with letters that are more than one byte. */
    List<AuditEntry> writtenInEveryShape() {
        UserKey user = Scene.user(tenant);
        Actor administrator = Actor.administrator(user.user(), Actor.Channel.PAGE, "2001:db8::1");
        List<AuditEntry> written = Stream.of(
                        Actor.system(),
                        Actor.linkHolder(Actor.Channel.API, null),
                        administrator.because("Hon bytte jobb\n(\"på egen begäran\") \uD83D\uDE42"),
                        administrator.because(""))
                .map(actor -> new AuditEntry(
                        UUID.randomUUID(), tenant, user.user(), Shapes.ANY_TIME, EventKind.LINKED, actor, "å\t***@b"))
                .toList();
        List<AuditEntry> all = new ArrayList<>(written);
        all.add(Changes.entry(tenant, EventKind.HELP_TEXT_CHANGED, Shapes.ANY_TIME));
        all.forEach(ports.audit()::append);
        return all;
    }

    ChainSegment segment(List<AuditEntry> entries) {
        return segment(ports.auditChain().head(tenant), entries);
    }

    ChainSegment segment(ChainHead from, List<AuditEntry> entries) {
        return ChainSegment.of(from, entries, () -> Salt.draw(random));
    }

    /** Of the whole chain as it is kept, held against the head as it is kept. */
    ChainVerdict verdict() {
        ChainVerifier verifier =
                new ChainVerifier(ChainHead.start(tenant), ports.auditChain().head(tenant));
        ports.auditChain().links(tenant, 0, 1_000).forEach(verifier::accept);
        return verifier.verdict();
    }

    ChainVerdict intact() {
        return new ChainVerdict.Intact(ports.auditChain().head(tenant), 0, true);
    }
}
