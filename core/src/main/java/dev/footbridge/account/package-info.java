/** The account at the identity provider, known by issuer and subject and by nothing else. */
@NullMarked
package dev.footbridge.account;

import org.jspecify.annotations.NullMarked;
