package dev.footbridge;

import dev.footbridge.audit.Actor;
import dev.footbridge.audit.TenantEvent.AuditExported;
import dev.footbridge.audit.chain.ChainHead;
import dev.footbridge.audit.chain.ChainLink;
import dev.footbridge.audit.chain.ChainWriter;
import dev.footbridge.tenant.TenantId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Hands out what somebody needs who checks the audit entries without us (O1). The caller has made sure that the actor may:
 * the lines hold personal data.
 */
public final class AuditProof {
    private static final int PAGE = 200;

    private final Parts parts;
    private final Ledger ledger;

    AuditProof(Parts parts, Ledger ledger) {
        this.parts = parts;
        this.ledger = ledger;
    }

    /** How far the chain has come; kept elsewhere, it anchors everything up to it. */
    public ChainHead head(TenantId tenant) {
        return parts.auditChain().head(tenant);
    }

    /**
     * Notes who takes the entries along, then writes the links up to a head as lines, never holding more than a page of
     * them. Leaves out what is missing: to say so is the checker's part, who need not trust us. Closes the stream only when
     * all is written: over HTTP, a stream that is closed after a fault would make half an export look like a whole one.
     *
     * @param to a head that was handed out before
     */
    public void export(ChainHead to, Actor actor, OutputStream stream) throws IOException {
        AuditExported event = new AuditExported(to.sequence());
        parts.audit().append(ledger.entry(to.tenant(), null, parts.tenants().now(), event, actor));
        ChainWriter writer = ChainWriter.to(stream);
        List<ChainLink> page = linksAfter(0, to);
        while (!page.isEmpty()) {
            long after = 0;
            for (ChainLink link : page) {
                if (link.sequence() <= to.sequence()) {
                    writer.add(link);
                }
                after = link.sequence();
            }
            page = linksAfter(after, to);
        }
        writer.close();
    }

    private List<ChainLink> linksAfter(long after, ChainHead to) {
        return after < to.sequence() ? parts.auditChain().links(to.tenant(), after, PAGE) : List.of();
    }
}
