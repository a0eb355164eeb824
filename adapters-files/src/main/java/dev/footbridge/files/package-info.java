/** Files of users, put together for whoever offers them. */
@NullMarked
package dev.footbridge.files;

import org.jspecify.annotations.NullMarked;
