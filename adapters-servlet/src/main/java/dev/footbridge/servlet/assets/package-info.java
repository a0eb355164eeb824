/** The one style sheet and the one script, at addresses that change with their content. */
@NullMarked
package dev.footbridge.servlet.assets;

import org.jspecify.annotations.NullMarked;
