/** Who may open a session through which door, and by which rule. */
@NullMarked
package dev.footbridge.signin;

import org.jspecify.annotations.NullMarked;
