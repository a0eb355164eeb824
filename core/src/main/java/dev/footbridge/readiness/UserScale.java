package dev.footbridge.readiness;

import com.google.common.collect.ImmutableList;
import dev.footbridge.readiness.BurnUpDrawing.UserMark;

/**
 * Numbers of users from the bottom up.
 *
 * @param most the largest number to be drawn, from 0
 */
record UserScale(int most) {
    private static final int MOST_STEPS = 5;

    /** So that the highest line does not lie on the edge. */
    private static final double HEADROOM = 1.05;

    double at(int users) {
        return users / (Math.max(1, most) * HEADROOM);
    }

    /** From 0 in steps of 1, 2 or 5 times a power of ten, five at most. */
    ImmutableList<UserMark> marks() {
        long step = step();
        ImmutableList.Builder<UserMark> marks = ImmutableList.builder();
        for (long users = 0; users <= Math.max(1, most); users += step) {
            marks.add(new UserMark(at((int) users), (int) users));
        }
        return marks.build();
    }

    private long step() {
        for (long power = 1; ; power *= 10) {
            for (int leading : new int[] {1, 2, 5}) {
                if (leading * power * MOST_STEPS >= most) {
                    return leading * power;
                }
            }
        }
    }
}
