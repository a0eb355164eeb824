package dev.footbridge.audit.chain;

import dev.footbridge.audit.AuditEntry;
import dev.footbridge.tenant.UserId;
import org.jspecify.annotations.Nullable;

/** A part of an entry that tells of a person and may have to go (O7). Names and order are hashed and never change. */
public enum PersonalField {
    USER,
    ACTOR_USER,
    CLIENT_ADDRESS,
    DETAIL,
    REASON;

    @Nullable
    String in(AuditEntry entry) {
        return switch (this) {
            case USER -> value(entry.user());
            case ACTOR_USER -> value(entry.actor().user());
            case CLIENT_ADDRESS -> entry.actor().clientAddress();
            case DETAIL -> entry.detail();
            case REASON -> entry.actor().reason();
        };
    }

    private static @Nullable String value(@Nullable UserId user) {
        return user == null ? null : user.value();
    }
}
