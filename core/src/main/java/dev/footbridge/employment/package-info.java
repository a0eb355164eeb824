/** What the beginning and the end of an employment mean for a link. */
@NullMarked
package dev.footbridge.employment;

import org.jspecify.annotations.NullMarked;
