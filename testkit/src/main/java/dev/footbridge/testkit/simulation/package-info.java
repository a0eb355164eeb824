/** Days in the life of two nodes, played from one integer: services, ports, faults and an oracle that knows the rules. */
@NullMarked
package dev.footbridge.testkit.simulation;

import org.jspecify.annotations.NullMarked;
