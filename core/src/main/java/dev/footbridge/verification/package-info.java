/** Codes and links that prove control of an address: secrets, keyed hashes, expiry, limits. */
@NullMarked
package dev.footbridge.verification;

import org.jspecify.annotations.NullMarked;
