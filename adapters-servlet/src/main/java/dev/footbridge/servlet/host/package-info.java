/** What the pages need from the product they live in. */
@NullMarked
package dev.footbridge.servlet.host;

import org.jspecify.annotations.NullMarked;
