package dev.footbridge.servlet.pages.admin;

import java.util.List;

/**
 * Allowed domains.
 *
 * @param typed the list, one entry per line
 * @param rule what is in force, in sentences
 * @param refusing whether the form has it that public mail providers are refused
 * @param foreign entries whose stored spelling differs from the shown one
 * @param questions entries that somebody must look at before they are stored
 * @param tested an address or a domain that the list was tried with
 * @param ahead what the list would do, in sentences; empty if nobody asked
 * @param warnings what to think of, in sentences
 * @param writable whether this reader may change anything
 */
public record DomainsView(
        String typed,
        String rule,
        boolean refusing,
        List<Spelling> foreign,
        List<Spelling> questions,
        String tested,
        List<String> ahead,
        List<String> warnings,
        boolean writable) {

    /** An entry as people read it and as it is stored. */
    public record Spelling(String shown, String stored) {}
}
