/**
 * Stories of one tenant's people in the words of the field, from an address to a linked account: given, when, then. They run
 * on whatever ports a host has; without any, on those in memory.
 */
@NullMarked
package dev.footbridge.testkit.scenario;

import org.jspecify.annotations.NullMarked;
