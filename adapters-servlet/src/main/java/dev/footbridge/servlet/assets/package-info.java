/** Style sheets and scripts, at addresses that change with their content. */
@NullMarked
package dev.footbridge.servlet.assets;

import org.jspecify.annotations.NullMarked;
