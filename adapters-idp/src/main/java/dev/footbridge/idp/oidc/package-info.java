/**
 * Sign-in as an OpenID Connect relying party: authorization code with PKCE, and every check of the answer as a named value.
 *
 * <p>The signature is checked by Nimbus. Its {@code IDTokenValidator} is not used: it lets another {@code azp}, a numeric or
 * overlong {@code sub}, an {@code iat} a year old, a wrong {@code at_hash} and a logout token through, so every rule about
 * claims stands in {@link dev.footbridge.idp.oidc.IdTokenCheck} instead, once and tested alone.
 */
@NullMarked
package dev.footbridge.idp.oidc;

import org.jspecify.annotations.NullMarked;
