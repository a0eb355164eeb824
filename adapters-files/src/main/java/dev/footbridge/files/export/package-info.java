/** Writes the users of a tenant with their addresses and states. */
@NullMarked
package dev.footbridge.files.export;

import org.jspecify.annotations.NullMarked;
