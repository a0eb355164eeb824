package dev.footbridge.spi;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.provisioning.Provisioning;

/**
 * A whole decision, to be kept in one transaction or not at all.
 *
 * @param next the new value; its version is the one that was read
 * @param audit written with it
 * @param outbox written with it
 * @param linkTokens digests under which a link in {@code next} can be found from now on
 * @param limits counters that must have room; they are raised with the write
 */
public record Change(
        Provisioning next,
        ImmutableList<AuditEntry> audit,
        ImmutableList<OutboxEntry> outbox,
        ImmutableList<LinkTokenDigest> linkTokens,
        ImmutableList<LimitUse> limits) {}
