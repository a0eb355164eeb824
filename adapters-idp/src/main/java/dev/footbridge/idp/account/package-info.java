/** What every way to accounts at an identity provider has in common: our token, calls, and whose account may be taken. */
@NullMarked
package dev.footbridge.idp.account;

import org.jspecify.annotations.NullMarked;
