/** How large a file may be, and why one is refused. */
@NullMarked
package dev.footbridge.files.limits;

import org.jspecify.annotations.NullMarked;
