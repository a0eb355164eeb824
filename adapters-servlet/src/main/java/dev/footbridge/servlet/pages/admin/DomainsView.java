package dev.footbridge.servlet.pages.admin;

import java.util.List;

/**
 * Allowed domains and the text for people who cannot sign in.
 *
 * @param typed the list, one entry per line
 * @param foreign entries whose stored spelling differs from the shown one
 * @param questions entries that somebody must look at before they are stored
 * @param warnings what to think of, in sentences
 * @param writable whether this reader may change anything
 */
public record DomainsView(
        String typed,
        String rule,
        List<Spelling> foreign,
        List<Spelling> questions,
        List<String> warnings,
        String helpText,
        boolean writable) {

    /** An entry as people read it and as it is stored. */
    public record Spelling(String shown, String stored) {}
}
