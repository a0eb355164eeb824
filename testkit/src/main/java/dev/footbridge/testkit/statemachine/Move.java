package dev.footbridge.testkit.statemachine;

import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.UnlinkReason;
import java.time.Duration;

/** One thing that happens. Users and addresses are told by their number. */
sealed interface Move {

    record TimePasses(Duration time) implements Move {}

    /** Both decide on what they read before the other wrote. */
    record Race(OfUser first, OfUser second) implements Move {}

    /** Something that one user, or somebody for that user, does. */
    sealed interface OfUser extends Move {
        int user();
    }

    record RequestCode(int user, int address) implements OfUser {}

    record SendLink(int user, int address, Replace replace) implements OfUser {}

    /** @param back 0 for the newest code, 1 for the one before it, and so on */
    record SubmitCode(int user, Guess guess, int back) implements OfUser {}

    /** What is typed. */
    enum Guess {
        OWN_CODE,
        CODE_OF_NEXT_USER,
        WRONG
    }

    /** @param own false if the link is that of the next user */
    record ConfirmLink(int user, boolean own, int back) implements OfUser {}

    record RejectLink(int user, int back) implements OfUser {}

    /** The identity provider's answer to the newest piece of account work, or to one before it. */
    record AccountAnswer(int user, boolean ready, int back) implements OfUser {}

    record SaveAddress(int user, int address) implements OfUser {}

    record ClearAddress(int user) implements OfUser {}

    record Cancel(int user) implements OfUser {}

    record Remove(int user, UnlinkReason reason) implements OfUser {}

    record Expire(int user) implements OfUser {}

    record Deactivate(int user) implements OfUser {}
}
