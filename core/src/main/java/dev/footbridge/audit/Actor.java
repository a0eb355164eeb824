package dev.footbridge.audit;

import dev.footbridge.tenant.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Who did something and through what.
 *
 * @param user the acting user; null for the system and for somebody who only holds a link
 * @param clientAddress network address of the caller as the host sees it; null for jobs
 */
public record Actor(
        Role role,
        @Nullable UserId user,
        Channel channel,
        @Nullable String clientAddress) {

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
        return new Actor(Role.USER, user, channel, clientAddress);
    }

    public static Actor administrator(UserId user, Channel channel, @Nullable String clientAddress) {
        return new Actor(Role.ADMINISTRATOR, user, channel, clientAddress);
    }

    public static Actor linkHolder(Channel channel, @Nullable String clientAddress) {
        return new Actor(Role.LINK_HOLDER, null, channel, clientAddress);
    }

    public static Actor system() {
        return new Actor(Role.SYSTEM, null, Channel.JOB, null);
    }
}
