package dev.footbridge.audit.chain;

import dev.footbridge.tenant.TenantId;
import java.util.List;
import java.util.Optional;

/**
 * How far a tenant's chain has come. A head that is kept where nobody can reach who writes the database (printed, mailed,
 * in another system) anchors everything up to it.
 *
 * @param sequence number of the newest entry, 0 before the first
 * @param hash the newest entry's
 */
public record ChainHead(TenantId tenant, long sequence, Digest hash) {
    private static final String LABEL = "footbridge-audit-head-1";
    private static final int PARTS = 4;

    public ChainHead {
        if (sequence < 0) {
            throw new IllegalArgumentException("A chain is counted from 0");
        }
    }

    /** Before a tenant's first entry. */
    public static ChainHead start(TenantId tenant) {
        return new ChainHead(tenant, 0, Digest.of(List.of("footbridge.audit.start.1", tenant.value())));
    }

    /** One line of ASCII without its end: a label, the sequence number, the hash and the tenant, with spaces between. */
    public String text() {
        return String.join(" ", LABEL, Long.toString(sequence), hash.hex(), Escapes.escape(tenant.value()));
    }

    /** Reads what {@link #text()} wrote; empty if it is anything else. */
    public static Optional<ChainHead> parse(String text) {
        String[] parts = text.split(" ", PARTS);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            TenantId tenant = new TenantId(Escapes.unescape(parts[3]));
            ChainHead head = new ChainHead(tenant, Long.parseLong(parts[1]), new Digest(parts[2]));
            return Optional.of(head).filter(read -> read.text().equals(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
