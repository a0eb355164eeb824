/** What stands between the host's pages and a session or a user that must not pass, and the banner. */
@NullMarked
package dev.footbridge.servlet.gate;

import org.jspecify.annotations.NullMarked;
