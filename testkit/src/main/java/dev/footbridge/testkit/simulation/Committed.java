package dev.footbridge.testkit.simulation;

import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.spi.Change;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A write that a store has acknowledged.
 *
 * @param at by the clock that the stores shall have
 */
record Committed(Call call, Provisioning before, Change change, Provisioning after, Instant at) {

    UserKey user() {
        return after.key();
    }

    /** How things stood when the decision was made. */
    Moment decided() {
        return Objects.requireNonNull(call.lastRead(user()), "written without being read");
    }

    /** Proofs that this write has added. */
    Map<@Nullable UUID, Proven> newProofs() {
        Map<@Nullable UUID, Proven> proofs = Proven.in(after.state());
        proofs.keySet().removeAll(Proven.in(before.state()).keySet());
        return proofs;
    }

    @Nullable
    String presented() {
        return call.presented();
    }
}
