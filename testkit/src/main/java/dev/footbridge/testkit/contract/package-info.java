/** What every implementation of a port must keep, as tests to inherit: an adapter's own test is twenty lines. */
@NullMarked
package dev.footbridge.testkit.contract;

import org.jspecify.annotations.NullMarked;
