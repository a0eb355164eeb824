package dev.footbridge.spi;

import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.tenant.Tenant;
import java.time.Instant;

/**
 * What a decision starts from, read in one go.
 *
 * @param provisioning {@link Provisioning#fresh} for a user of whom nothing is kept yet
 * @param now the database's time; decisions know no other clock (decisions 13)
 */
public record Snapshot(Tenant tenant, Provisioning provisioning, Instant now) {}
