/** What tests of a host or an adapter share: parallel starts and bounded waiting. */
@NullMarked
package dev.footbridge.testkit;

import org.jspecify.annotations.NullMarked;
