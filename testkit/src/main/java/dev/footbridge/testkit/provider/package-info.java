/**
 * A whole identity provider in this process, for tests of sign-in and account adapters: OpenID Connect with PKCE and SCIM
 * 2.0 on a free port of 127.0.0.1. It behaves unless its script says otherwise, and each way to misbehave is a named value:
 * {@link dev.footbridge.testkit.provider.IdTokenVariant}, {@link dev.footbridge.testkit.provider.CallbackFault} and
 * {@link dev.footbridge.testkit.provider.ServerFault}. A test walks through a whole enum, so that a case that is added here
 * is a case for every adapter.
 */
@NullMarked
package dev.footbridge.testkit.provider;

import org.jspecify.annotations.NullMarked;
