/**
 * Makes it visible when what happened is told differently later (O1): the entries of a tenant are chained by hashes in
 * order, and whoever has kept a head of the chain elsewhere can check everything up to it, without a database.
 *
 * <p>All hashes are SHA-256 (FIPS 180-4) over a list of texts. Every text goes in as UTF-8 after its length in bytes, four
 * bytes, highest first; numbers are decimal text, times ISO 8601 in UTC, digests and salts lower-case hexadecimal.
 *
 * <ul>
 *   <li>head before the first entry: {@code footbridge.audit.start.1}, tenant
 *   <li>personal field: {@code footbridge.audit.field.1}, name of the field, its salt, and either {@code absent} or {@code
 *       present} and the value
 *   <li>salt of a personal field: HMAC-SHA-256 (RFC 2104) of the field's name under the 32 bytes of the entry's salt
 *   <li>entry: {@code footbridge.audit.link.1}, hash of the entry before, sequence number, tenant, id, time, kind, role,
 *       channel, and the digests of user, actor's user, client address, detail and reason
 * </ul>
 *
 * <p>What reads and checks needs nothing but the Java platform: see {@link dev.footbridge.audit.chain.VerifyChain}.
 *
 * <p>A personal field is erased with its salt (O7); its digest stays, tells nothing any more, and the chain still fits.
 */
@NullMarked
package dev.footbridge.audit.chain;

import org.jspecify.annotations.NullMarked;
