package dev.footbridge.servlet.pages.admin;

import dev.footbridge.UserState;

/**
 * A state in a word or two; the colour only repeats it.
 *
 * @param tone done, going, caution, stop, or empty for neutral
 */
public record Badge(String tone, String text) {

    static Badge inactive(AdminWords say) {
        return new Badge("", say.of("badge.inactive"));
    }

    /**
     * @param byLink whether what waits is a link rather than a code
     * @param saved whether an address is stored for later
     * @param refused whether the identity provider said no
     */
    static Badge of(AdminWords say, UserState state, boolean byLink, boolean saved, boolean refused) {
        return switch (state) {
            case LINKED -> new Badge("done", say.of("state.LINKED"));
            case VERIFIED ->
                refused ? new Badge("stop", say.of("badge.refused")) : new Badge("going", say.of("state.VERIFIED"));
            case AWAITING_VERIFICATION -> new Badge("going", say.of(byLink ? "badge.link" : "badge.code"));
            case UNLINKED -> new Badge(saved ? "caution" : "", say.of(saved ? "badge.saved" : "state.UNLINKED"));
            case EXEMPT -> new Badge("", say.of("state.EXEMPT"));
        };
    }

    public String style() {
        return tone.isEmpty() ? "fb-badge" : "fb-badge fb-badge--" + tone;
    }
}
