package dev.footbridge.audit;

import dev.footbridge.tenant.UserId;
import org.jspecify.annotations.Nullable;

/** Something about the way in when the identity provider is down (P11). */
public sealed interface BreakGlassEvent extends Event {

    /** Who may from now on; null is nobody. The detail is the id or empty. */
    record BreakGlassNamed(@Nullable UserId administrator) implements BreakGlassEvent {
        @Override
        public EventKind kind() {
            return EventKind.BREAK_GLASS_NAMED;
        }

        @Override
        public String detail() {
            return administrator == null ? "" : administrator.value();
        }
    }

    /** The named administrator broke the glass. */
    record BreakGlassOpened() implements BreakGlassEvent {
        @Override
        public EventKind kind() {
            return EventKind.BREAK_GLASS_OPENED;
        }

        @Override
        public String detail() {
            return "";
        }
    }
}
