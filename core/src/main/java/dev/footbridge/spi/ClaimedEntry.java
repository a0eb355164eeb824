package dev.footbridge.spi;

/**
 * An entry that one worker may work on until its lease ends.
 *
 * @param attempts how often it was claimed before
 */
public record ClaimedEntry(OutboxEntry entry, int attempts) {}
