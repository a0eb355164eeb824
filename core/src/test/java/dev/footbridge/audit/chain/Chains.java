package dev.footbridge.audit.chain;

import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Entries and chains of them. */
final class Chains {
    static final TenantId TENANT = new TenantId("t1");
    static final ChainHead START = ChainHead.start(TENANT);
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Chains() {}

    /** Any text, none and empty as well, with what might break a line or a field. */
    static Arbitrary<@Nullable String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(12),
                        Arbitraries.of("", "-", "=", "\t", "\n", "\\u0041", "a***@foretaget.example", "192.0.2.7"))
                .injectNull(0.2);
    }

    static Arbitrary<AuditEntry> entries() {
        Arbitrary<Actor> actors = Combinators.combine(
                        Arbitraries.of(Actor.Role.class),
                        users(),
                        Arbitraries.of(Actor.Channel.class),
                        texts(),
                        texts())
                .as(Actor::new);
        return Combinators.combine(
                        users(),
                        Arbitraries.longs().between(0, 4_000_000_000_000_000L),
                        Arbitraries.of(EventKind.class),
                        actors,
                        texts())
                .as((user, micros, kind, actor, detail) -> new AuditEntry(
                        UUID.randomUUID(),
                        TENANT,
                        user,
                        Instant.EPOCH.plusNanos(1_000L * micros),
                        kind,
                        actor,
                        detail == null ? "" : detail));
    }

    private static Arbitrary<@Nullable UserId> users() {
        return Arbitraries.of("anna", "berta", "å b\\").map(UserId::new).injectNull(0.3);
    }

    static AuditEntry entry(TenantId tenant, int number) {
        Actor actor = Actor.user(new UserId("u" + number), Actor.Channel.PAGE, "192.0.2." + number)
                .because("reason " + number);
        return new AuditEntry(
                UUID.nameUUIDFromBytes(Integer.toString(number).getBytes(StandardCharsets.UTF_8)),
                tenant,
                actor.user(),
                NOON.plusSeconds(number),
                EventKind.CODE_SENT,
                actor,
                "a***@foretaget.example");
    }

    static List<ChainLink> of(int length) {
        List<AuditEntry> entries = new ArrayList<>();
        for (int number = 1; number <= length; number++) {
            entries.add(entry(TENANT, number));
        }
        return of(entries);
    }

    static List<ChainLink> of(List<AuditEntry> entries) {
        return after(START, entries);
    }

    static List<ChainLink> after(ChainHead from, List<AuditEntry> entries) {
        List<ChainLink> links = new ArrayList<>();
        ChainHead head = from;
        for (AuditEntry entry : entries) {
            ChainLink link = AuditChain.append(head, entry, Salt.draw(RANDOM));
            links.add(link);
            head = link.head();
        }
        return links;
    }

    static ChainHead headOf(List<ChainLink> links) {
        return links.isEmpty() ? START : links.get(links.size() - 1).head();
    }

    static ChainVerdict verify(List<ChainLink> links, @Nullable ChainHead anchor) {
        ChainVerifier verifier = new ChainVerifier(START, anchor);
        links.forEach(verifier::accept);
        return verifier.verdict();
    }

    static ChainVerdict faulty(ChainFault.Kind kind, long sequence) {
        return new ChainVerdict.Faulty(new ChainFault(kind, sequence));
    }
}
