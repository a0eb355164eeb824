/** What happened, who did it and through what. */
@NullMarked
package dev.footbridge.audit;

import org.jspecify.annotations.NullMarked;
