/** Finds and creates accounts at the identity provider over SCIM 2.0 (RFC 7643, RFC 7644). */
@NullMarked
package dev.footbridge.idp.scim;

import org.jspecify.annotations.NullMarked;
