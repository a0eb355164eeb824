package dev.footbridge.audit.chain;

import dev.footbridge.audit.chain.ChainVerdict.Unreadable;
import dev.footbridge.tenant.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks a whole file of whoever its first entry says it is of. */
final class FileCheck {
    /** Stands for a tenant while there is no entry that names one. */
    private static final TenantId NOBODY = new TenantId("nobody");

    private final @Nullable Claim claim;
    private @Nullable ChainVerifier verifier;

    private FileCheck(@Nullable Claim claim) {
        this.claim = claim;
    }

    /** A head without its tenant, short enough to be written down. */
    record Claim(long sequence, Digest hash) {}

    static ChainVerdict of(InputStream file, Optional<Claim> claim) throws IOException {
        FileCheck check = new FileCheck(claim.orElse(null));
        Optional<Unreadable> unreadable = ChainReader.read(file, check::accept);
        return unreadable.<ChainVerdict>map(line -> line).orElseGet(check::verdict);
    }

    private void accept(ChainLink link) {
        if (verifier == null) {
            verifier = verifier(link.facts().tenant());
        }
        verifier.accept(link);
    }

    private ChainVerdict verdict() {
        ChainVerifier found = verifier == null ? verifier(NOBODY) : verifier;
        return found.verdict();
    }

    private ChainVerifier verifier(TenantId tenant) {
        @Nullable ChainHead anchor = claim == null ? null : new ChainHead(tenant, claim.sequence(), claim.hash());
        return new ChainVerifier(ChainHead.start(tenant), anchor);
    }
}
