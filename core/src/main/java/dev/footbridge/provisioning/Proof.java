package dev.footbridge.provisioning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How control of an address was proved.
 *
 * @param challenge the challenge that was answered; null where the proof is the tenant's verified domain
 */
public record Proof(Kind kind, @Nullable UUID challenge) {
    /** The sort of proof (decisions 6). */
    public enum Kind {
        CODE,
        LINK,
        DOMAIN
    }
}
