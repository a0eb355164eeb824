package dev.footbridge.spi;

import java.time.Instant;

/**
 * The reminders that were made for a user.
 *
 * @param last when the latest was made
 * @param refused whether one of them failed, other than by being too late
 */
public record Reminded(int count, Instant last, boolean refused) {}
