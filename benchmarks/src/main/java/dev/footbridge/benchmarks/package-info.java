/** What the core's decisions cost, each beside a peer or a floor in the same run. */
@NullMarked
package dev.footbridge.benchmarks;

import org.jspecify.annotations.NullMarked;
