/** The trip to the identity provider and back, sign-out, and what people read who cannot come in. */
@NullMarked
package dev.footbridge.servlet.signin;

import org.jspecify.annotations.NullMarked;
