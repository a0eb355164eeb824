package dev.footbridge.servlet.pages.admin;

import org.jspecify.annotations.Nullable;

/**
 * How the tenant gets to activation beside doing it at once, and the way in if the identity provider is down. Only for
 * readers who may switch phases.
 *
 * @param planned when and on what condition; empty without a plan
 * @param planning the form for a plan; null while one exists or a guard stops it
 * @param activated the groups that went ahead; empty if none did
 * @param waves whether another group may go ahead now
 * @param group as typed
 * @param glass who may break the glass, in a sentence
 * @param named whether somebody is named
 * @param administrator as typed
 */
public record RolloutView(
        String planned,
        @Nullable Planning planning,
        String activated,
        boolean waves,
        String group,
        String glass,
        boolean named,
        String administrator) {

    /** @param at as a browser's field for date and time has it */
    public record Planning(String at, String zone, String ceiling) {}
}
