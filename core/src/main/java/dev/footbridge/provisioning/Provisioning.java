package dev.footbridge.provisioning;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.Event;
import dev.footbridge.provisioning.Command.RequestCode;
import dev.footbridge.provisioning.Command.SendLink;
import dev.footbridge.provisioning.Command.SubmitCode;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.CodePolicy;
import dev.footbridge.verification.SendPolicy;
import dev.footbridge.verification.Usage;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of one user: the state and what no change of state resets.
 *
 * @param version raised by every write; 0 before the first
 * @param epoch raised when everything issued before becomes void (decisions 5)
 */
public record Provisioning(UserKey key, long version, long epoch, ProvisioningState state, Usage usage) {

    public static Provisioning fresh(UserKey key) {
        return new Provisioning(key, 0, 0, Unlinked.fresh(), Usage.none());
    }

    /**
     * What a command leads to.
     *
     * @param refusal null if the command was carried out
     */
    public record Step(
            Provisioning before,
            Provisioning after,
            ImmutableList<Event> events,
            @Nullable Refused refusal) {
        /** Whether there is anything to write. */
        public boolean changesAnything() {
            return !before.equals(after) || !events.isEmpty();
        }
    }

    /** Commands that no limit stands before. */
    public Step decide(Function<ProvisioningState, Decision> command) {
        return step(command.apply(state), usage);
    }

    /** The user asks for a code (C3: pauses and hourly number; C1: wrong tries of the day). */
    public Step requestCode(RequestCode command, SendPolicy sends) {
        Refused limit = triesOfTheDay(command.policy(), command.now());
        if (limit == null) {
            limit = sendsOfTheHour(sends, command.now());
        }
        if (limit != null) {
            return refuse(limit);
        }
        Decision decision = state.requestCode(command);
        return step(decision, decision.refusal() == null ? usage.withSend(command.now()) : usage);
    }

    /** An administrator sends a link; the user's mailbox is spared in the same way. */
    public Step sendLink(SendLink command, SendPolicy sends) {
        Refused limit = sendsOfTheHour(sends, command.now());
        if (limit != null) {
            return refuse(limit);
        }
        Decision decision = state.sendLink(command);
        return step(decision, decision.refusal() == null ? usage.withSend(command.now()) : usage);
    }

    /** The user types a code; a wrong one counts against the day as well. */
    public Step submitCode(SubmitCode command) {
        Refused limit = triesOfTheDay(command.policy(), command.now());
        if (limit != null) {
            return refuse(limit);
        }
        Decision decision = state.submitCode(command);
        boolean wrong = decision.refusal() != null && !decision.events().isEmpty();
        return step(decision, wrong ? usage.withWrongTry(command.now()) : usage);
    }

    private @Nullable Refused triesOfTheDay(CodePolicy policy, Instant now) {
        if (usage.wrongTriesAt(now) < policy.wrongTriesPerUser()) {
            return null;
        }
        Instant forgotten = usage.triesForgottenAt(now).orElse(now);
        return Refused.until(Refusal.TOO_MANY_TRIES, Duration.between(now, forgotten));
    }

    private @Nullable Refused sendsOfTheHour(SendPolicy policy, Instant now) {
        Instant next = usage.nextSendAt(now, policy);
        if (!next.isAfter(now)) {
            return null;
        }
        Refusal why = usage.hourIsFull(now, policy) ? Refusal.RATE_LIMITED : Refusal.COOLDOWN;
        return Refused.until(why, Duration.between(now, next));
    }

    private Step refuse(Refused refused) {
        return new Step(this, this, ImmutableList.of(), refused);
    }

    private Step step(Decision decision, Usage nextUsage) {
        long nextEpoch = decision.raisesEpoch() ? epoch + 1 : epoch;
        return new Step(
                this,
                new Provisioning(key, version, nextEpoch, decision.next(), nextUsage),
                decision.events(),
                decision.refusal());
    }
}
