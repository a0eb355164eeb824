/** The product's own login with a password. */
@NullMarked
package dev.footbridge.example.hrm.login;

import org.jspecify.annotations.NullMarked;
