/** The account page: where a user chooses and proves an address and sees the link (U2 to U8, U10, U11). */
@NullMarked
package dev.footbridge.servlet.pages.account;

import org.jspecify.annotations.NullMarked;
