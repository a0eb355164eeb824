/** The banner on the host's pages until a user is linked (U1). */
@NullMarked
package dev.footbridge.servlet.banner;

import org.jspecify.annotations.NullMarked;
