/** The way of a user from unlinked to linked: sealed states, commands, decisions, refusals. */
@NullMarked
package dev.footbridge.provisioning;

import org.jspecify.annotations.NullMarked;
