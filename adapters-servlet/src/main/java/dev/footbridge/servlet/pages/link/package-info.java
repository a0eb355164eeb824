/** The page behind the link in an administrator's mail: looks at GET, acts only at POST (C7 to C9). */
@NullMarked
package dev.footbridge.servlet.pages.link;

import org.jspecify.annotations.NullMarked;
