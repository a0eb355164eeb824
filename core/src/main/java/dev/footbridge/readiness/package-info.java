/**
 * How far a tenant is on the way to its activation (P7): each user's reason, the counts, the days so far and the days to
 * come. Nothing here reads a clock or a store; what is known of a user comes in as {@link
 * dev.footbridge.readiness.UserFacts}.
 */
@NullMarked
package dev.footbridge.readiness;

import org.jspecify.annotations.NullMarked;
