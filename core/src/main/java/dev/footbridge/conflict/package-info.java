/** What somebody has to settle before a person can be linked, or because a link should be gone. */
@NullMarked
package dev.footbridge.conflict;

import org.jspecify.annotations.NullMarked;
