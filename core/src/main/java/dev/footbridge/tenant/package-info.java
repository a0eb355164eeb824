/** Who is concerned and where the tenant stands: ids, phase, settings, guards of the switch. */
@NullMarked
package dev.footbridge.tenant;

import org.jspecify.annotations.NullMarked;
