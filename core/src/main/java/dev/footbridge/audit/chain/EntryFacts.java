package dev.footbridge.audit.chain;

import dev.footbridge.audit.AuditEntry;
import dev.footbridge.tenant.TenantId;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an entry says that is no personal data. Kind, role and channel are stored names and not constants, so that an older
 * verifier reads what a newer version has chained.
 */
public record EntryFacts(TenantId tenant, UUID id, Instant at, String kind, String role, String channel) {
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    public EntryFacts {
        if (!Stream.of(kind, role, channel).allMatch(name -> NAME.matcher(name).matches())) {
            throw new IllegalArgumentException("Not a stored name");
        }
    }

    static EntryFacts of(AuditEntry entry) {
        return new EntryFacts(
                entry.tenant(),
                entry.id(),
                entry.at(),
                entry.kind().name(),
                entry.actor().role().name(),
                entry.actor().channel().name());
    }

    Stream<String> texts() {
        return Stream.of(tenant.value(), id.toString(), at.toString(), kind, role, channel);
    }
}
