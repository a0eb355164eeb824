package dev.footbridge.testkit.statemachine;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.testkit.statemachine.Move.OfUser;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the core made of a move, before anybody is told.
 *
 * @param issued what was drawn for a new mail; it counts only if the command was carried out
 * @param answered the challenge whose true secret was presented; null if none was
 * @param compared the challenges against which a typed code was held
 */
record Attempt(
        OfUser move,
        Instant at,
        Provisioning.Step step,
        @Nullable Issued issued,
        @Nullable UUID answered,
        ImmutableSet<UUID> compared) {

    boolean isAccepted() {
        return step.refusal() == null;
    }

    Provisioning before() {
        return step.before();
    }

    Provisioning after() {
        return step.after();
    }
}
