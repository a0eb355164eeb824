package dev.footbridge.provisioning;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.Event;
import dev.footbridge.audit.EventKind;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a state makes of a command. A refusal may still change the state: a wrong code is counted.
 *
 * @param next the state from now on
 * @param refusal null if the command was carried out
 */
public record Decision(
        ProvisioningState next,
        ImmutableList<Event> events,
        @Nullable Refused refusal) {

    static Decision to(ProvisioningState next, Event... events) {
        return new Decision(next, ImmutableList.copyOf(events), null);
    }

    static Decision refuse(ProvisioningState same, Refusal refusal) {
        return new Decision(same, ImmutableList.of(), Refused.of(refusal));
    }

    static Decision refuse(ProvisioningState next, Refused refused, Event... events) {
        return new Decision(next, ImmutableList.copyOf(events), refused);
    }

    /** Accepted, and nothing changes: the command was carried out before, or came too late to matter. */
    public static Decision nothingToDo(ProvisioningState same) {
        return new Decision(same, ImmutableList.of(), null);
    }

    /** Whether everything that was issued before is void from now on (decisions 5). */
    boolean raisesEpoch() {
        return events.stream().map(Event::kind).anyMatch(Decision::voidsWhatWasIssued);
    }

    private static boolean voidsWhatWasIssued(EventKind kind) {
        return kind == EventKind.LINK_REMOVED || kind == EventKind.LINK_REPLACED || kind == EventKind.DEACTIVATED;
    }

    Decision within(UnaryOperator<ProvisioningState> frame) {
        return new Decision(frame.apply(next), events, refusal);
    }
}
