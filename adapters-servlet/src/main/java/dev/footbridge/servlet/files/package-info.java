/** Files of users on their way in and out, for pages and calls alike. */
@NullMarked
package dev.footbridge.servlet.files;

import org.jspecify.annotations.NullMarked;
