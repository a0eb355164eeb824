/** Work that comes again by itself: what there is, how often, and how it went. */
@NullMarked
package dev.footbridge.schedule;

import org.jspecify.annotations.NullMarked;
