package dev.footbridge.readiness;

import com.google.common.collect.ImmutableList;

/**
 * How far the users in the figures have ever come, each step a part of the one before: who once was linked stays counted as
 * linked here, also without the link.
 *
 * @param all users in the figures
 * @param asked those who were ever sent a code or a link
 * @param answered those of them who proved an address
 * @param linked those of them who were linked
 */
public record Funnel(int all, int asked, int answered, int linked) {

    public Funnel {
        if (linked < 0 || linked > answered || answered > asked || asked > all) {
            throw new IllegalArgumentException("Every step of a funnel is a part of the one before");
        }
    }

    /** What a user has passed. */
    public enum Step {
        ALL,
        ASKED,
        ANSWERED,
        LINKED
    }

    /** @param lost of the step before, in whole per cent, rounded up so that nobody is lost unseen; 0 if none were */
    public record Stage(Step step, int users, int lost) {}

    public ImmutableList<Stage> stages() {
        return ImmutableList.of(
                new Stage(Step.ALL, all, 0),
                new Stage(Step.ASKED, asked, lost(all, asked)),
                new Stage(Step.ANSWERED, answered, lost(asked, answered)),
                new Stage(Step.LINKED, linked, lost(answered, linked)));
    }

    private static int lost(int before, int left) {
        return before == 0 ? 0 : (int) ((100L * (before - left) + before - 1) / before);
    }
}
