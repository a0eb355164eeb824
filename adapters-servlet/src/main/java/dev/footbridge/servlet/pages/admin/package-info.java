/** Pages for administrators: users, one user, allowed domains, the phase. */
@NullMarked
package dev.footbridge.servlet.pages.admin;

import org.jspecify.annotations.NullMarked;
