package dev.footbridge.audit;

import dev.footbridge.tenant.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, through what, and why.
 *
 * @param user the acting user; null for the system and for somebody who only holds a link
 * @param clientAddress network address of the caller as the host sees it; null for jobs
 * @param reason why, in the actor's own words; null if none was given
 */
public record Actor(
        Role role,
        @Nullable UserId user,
        Channel channel,
        @Nullable String clientAddress,
        @Nullable String reason) {
    private static final int LONGEST_REASON = 500;

    public Actor {
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has at most 500 characters");
        }
    }

    /** In which role. */
    public enum Role {
        USER,
        ADMINISTRATOR,
        LINK_HOLDER,
        SYSTEM
    }

    /** Through which way in. */
    public enum Channel {
        PAGE,
        API,
        JOB
    }

    public static Actor user(UserId user, Channel channel, @Nullable String clientAddress) {
        return new Actor(Role.USER, user, channel, clientAddress, null);
    }

    public static Actor administrator(UserId user, Channel channel, @Nullable String clientAddress) {
        return new Actor(Role.ADMINISTRATOR, user, channel, clientAddress, null);
    }

    public static Actor linkHolder(Channel channel, @Nullable String clientAddress) {
        return new Actor(Role.LINK_HOLDER, null, channel, clientAddress, null);
    }

    public static Actor system() {
        return new Actor(Role.SYSTEM, null, Channel.JOB, null, null);
    }

    /** @param why in the actor's own words, up to 500 characters; null for no reason */
    public Actor because(@Nullable String why) {
        return new Actor(role, user, channel, clientAddress, why);
    }
}
