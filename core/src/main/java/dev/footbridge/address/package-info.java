/**
 * E-mail addresses, their domains and the tenant's allowed domains: parsed once, compared by one canonical form.
 *
 * <p>Everything here is pure and runs in time linear in the input. The grammar is narrower than RFC 5322 on purpose:
 * whatever two mail programs could read differently is refused, never repaired.
 */
@NullMarked
package dev.footbridge.address;

import org.jspecify.annotations.NullMarked;
