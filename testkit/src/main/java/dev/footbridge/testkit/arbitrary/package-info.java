/** Generators of everything the stores keep, for properties of hosts and adapters. */
@NullMarked
package dev.footbridge.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
