package dev.footbridge.services;

import dev.footbridge.Footbridge;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.audit.chain.ChainFault;
import dev.footbridge.audit.chain.ChainHead;
import dev.footbridge.audit.chain.ChainLink;
import dev.footbridge.audit.chain.ChainReader;
import dev.footbridge.audit.chain.ChainSegment;
import dev.footbridge.audit.chain.ChainVerdict;
import dev.footbridge.audit.chain.EntryFacts;
import dev.footbridge.spi.AuditChainStore;
import dev.footbridge.spi.AuditLog;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A chain that somebody tampers with, overtakes, or that is away at a step. */
class SealedStore implements AuditChainStore {
    private final AuditChainStore kept;
    UnaryOperator<Stream<ChainLink>> shown = links -> links;
    Runnable beforeEach = () -> {};

    @Nullable
    TenantId troubled;

    private int stepsLeft;
    private int longestBatch;
    private int longestPage;

    SealedStore(AuditChainStore kept) {
        this.kept = kept;
    }

    /** Odd steps are lost before they are done, even ones after. */
    void failAt(int step) {
        stepsLeft = step;
    }

    int longestBatch() {
        return longestBatch;
    }

    int longestPage() {
        return longestPage;
    }

    void write(AuditLog log, TenantId tenant, int entries) {
        UserId anna = new UserId("anna");
        for (int i = 0; i < entries; i++) {
            Actor actor = Actor.user(anna, Actor.Channel.PAGE, "192.0.2.7");
            log.append(new AuditEntry(
                    UUID.randomUUID(), tenant, anna, Instant.EPOCH.plusSeconds(i), EventKind.CODE_SENT, actor, ""));
        }
    }

    String exported(Footbridge footbridge, ChainHead to) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            footbridge.auditProof().export(to, Actor.system(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString(StandardCharsets.US_ASCII);
    }

    ChainVerdict verdict(Footbridge footbridge, ChainHead head) {
        byte[] file = exported(footbridge, head).getBytes(StandardCharsets.US_ASCII);
        try {
            return ChainReader.verify(new ByteArrayInputStream(file), ChainHead.start(head.tenant()), head);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ChainVerdict faulty(ChainFault.Kind kind, long sequence) {
        return new ChainVerdict.Faulty(new ChainFault(kind, sequence));
    }

    /** The fifth entry, a minute later. */
    static ChainLink toldOtherwise(ChainLink link) {
        EntryFacts facts = link.facts();
        EntryFacts later = new EntryFacts(
                facts.tenant(), facts.id(), facts.at().plusSeconds(60), facts.kind(), facts.role(), facts.channel());
        return link.sequence() == 5
                ? new ChainLink(link.sequence(), link.previous(), later, link.personal(), link.hash())
                : link;
    }

    @Override
    public List<TenantId> tenantsWaiting() {
        return kept.tenantsWaiting();
    }

    @Override
    public List<AuditEntry> waiting(TenantId tenant, int most) {
        longestBatch = Math.max(longestBatch, most);
        step();
        List<AuditEntry> entries = kept.waiting(tenant, most);
        step();
        return entries;
    }

    @Override
    public ChainHead head(TenantId tenant) {
        if (tenant.equals(troubled)) {
            throw new IllegalStateException("this tenant's rows cannot be read");
        }
        step();
        ChainHead head = kept.head(tenant);
        step();
        return head;
    }

    @Override
    public int forgetPeople(TenantId tenant, Set<EventKind> kinds, Instant before, int most) {
        return kept.forgetPeople(tenant, kinds, before, most);
    }

    @Override
    public boolean append(ChainSegment segment) {
        step();
        boolean appended = kept.append(segment);
        step();
        return appended;
    }

    @Override
    public List<ChainLink> links(TenantId tenant, long after, int most) {
        longestPage = Math.max(longestPage, most);
        return shown.apply(kept.links(tenant, after, most).stream()).toList();
    }

    private void step() {
        beforeEach.run();
        stepsLeft--;
        if (stepsLeft == 0) {
            throw new IllegalStateException("the database is away");
        }
    }
}
