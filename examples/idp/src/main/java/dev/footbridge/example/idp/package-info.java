/** A development identity provider: OpenID Connect sign-in with passwords, password mails and a SCIM account API. */
@NullMarked
package dev.footbridge.example.idp;

import org.jspecify.annotations.NullMarked;
