package dev.footbridge.spi;

import com.google.common.collect.ImmutableList;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.time.LocalDate;

/**
 * What the host knows about beginnings and ends of employments (X2, X3). Asked by jobs, about days in the tenant's
 * calendar, both ends included; the same answer may be given again and again. A host that keeps no employments leaves
 * this port out.
 */
public interface Employments {

    /** Of a host that keeps none. */
    Employments NONE = new Employments() {
        @Override
        public ImmutableList<Ended> ended(TenantId tenant, LocalDate from, LocalDate to) {
            return ImmutableList.of();
        }

        @Override
        public ImmutableList<Beginning> beginning(TenantId tenant, LocalDate from, LocalDate to) {
            return ImmutableList.of();
        }
    };

    /** Users whose last employment had its last day within these, and who have none now and none to come. */
    ImmutableList<Ended> ended(TenantId tenant, LocalDate from, LocalDate to);

    /** Users with an employment whose first day is within these. */
    ImmutableList<Beginning> beginning(TenantId tenant, LocalDate from, LocalDate to);

    /** @param lastDay of the last employment */
    record Ended(UserId user, LocalDate lastDay) {}

    /** @param firstDay of the employment */
    record Beginning(UserId user, LocalDate firstDay) {}
}
