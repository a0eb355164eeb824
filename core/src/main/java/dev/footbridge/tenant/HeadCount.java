package dev.footbridge.tenant;

/**
 * How many people a switch concerns: active ones who sign in interactively (P7).
 *
 * @param lockedOut those of them without a link
 */
public record HeadCount(int people, int lockedOut) {}
