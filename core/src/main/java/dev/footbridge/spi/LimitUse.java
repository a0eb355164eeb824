package dev.footbridge.spi;

import java.time.Duration;

/**
 * One use of a limit that reaches over users, tenants or nodes.
 *
 * @param counter what is counted: a prefix and a keyed digest, never an address in the clear
 * @param window length of the counting window; windows begin at multiples of it since the epoch
 * @param ceiling the write is refused if the counter already stands here
 * @param cost by how much the counter is raised; 0 only asks for room
 */
public record LimitUse(String counter, Duration window, int ceiling, int cost) {}
