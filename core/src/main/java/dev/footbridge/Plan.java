package dev.footbridge;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.Event;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.spi.LimitUse;
import dev.footbridge.spi.LinkTokenDigest;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.spi.Snapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision with what must be written beside it.
 *
 * @param whenLimited what to answer if a limit has no room
 */
record Plan(
        Provisioning.Step step,
        ImmutableList<OutboxEntry> outbox,
        ImmutableList<LinkTokenDigest> linkTokens,
        ImmutableList<LimitUse> limits,
        Refusal whenLimited) {

    static Plan of(Provisioning.Step step) {
        return new Plan(step, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), Refusal.RATE_LIMITED);
    }

    static Plan refuse(Snapshot snapshot, Refusal refusal) {
        return refuse(snapshot, Refused.of(refusal));
    }

    static Plan refuse(Snapshot snapshot, Refused refused) {
        Provisioning same = snapshot.provisioning();
        return of(new Provisioning.Step(same, same, ImmutableList.of(), refused));
    }

    Plan with(OutboxEntry... entries) {
        return new Plan(step, ImmutableList.copyOf(entries), linkTokens, limits, whenLimited);
    }

    /** As it is, with more work after what is there, and what the timeline says of it. */
    Plan and(Event event, List<OutboxEntry> more) {
        ImmutableList<Event> events =
                ImmutableList.<Event>builder().addAll(step.events()).add(event).build();
        ImmutableList<OutboxEntry> all =
                ImmutableList.<OutboxEntry>builder().addAll(outbox).addAll(more).build();
        Provisioning.Step told = new Provisioning.Step(step.before(), step.after(), events, step.refusal());
        return new Plan(told, all, linkTokens, limits, whenLimited);
    }

    Plan findable(LinkTokenDigest token) {
        return new Plan(step, outbox, ImmutableList.of(token), limits, whenLimited);
    }

    Plan within(ImmutableList<LimitUse> uses, Refusal otherwise) {
        return new Plan(step, outbox, linkTokens, uses, otherwise);
    }

    @Nullable
    Refused refusal() {
        return step.refusal();
    }
}
