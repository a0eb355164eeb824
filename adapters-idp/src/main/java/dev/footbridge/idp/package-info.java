/** What every adapter for an identity provider shares: bounded HTTP, the registered client, the token endpoint. */
@NullMarked
package dev.footbridge.idp;

import org.jspecify.annotations.NullMarked;
