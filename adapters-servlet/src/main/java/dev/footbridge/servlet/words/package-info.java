/** Every sentence of the pages: bundles, the order in which they are asked, and the formatter. */
@NullMarked
package dev.footbridge.servlet.words;

import org.jspecify.annotations.NullMarked;
