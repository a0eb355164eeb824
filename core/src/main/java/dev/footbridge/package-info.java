/** The entry object and the services it hands out. */
@NullMarked
package dev.footbridge;

import org.jspecify.annotations.NullMarked;
