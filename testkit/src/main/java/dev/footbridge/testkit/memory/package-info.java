/** Ports without a database, a network or a waiting time: for tests of a host and for examples. */
@NullMarked
package dev.footbridge.testkit.memory;

import org.jspecify.annotations.NullMarked;
