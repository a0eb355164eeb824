package dev.footbridge.services;

import com.google.common.collect.ImmutableList;
import dev.footbridge.spi.Employments;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A personnel office: who leaves and who begins when. */
final class Staffing implements Employments {
    private final Map<UserKey, LocalDate> lastDays = new LinkedHashMap<>();
    private final Map<UserKey, LocalDate> firstDays = new LinkedHashMap<>();

    void leaves(UserKey user, LocalDate lastDay) {
        lastDays.put(user, lastDay);
    }

    void begins(UserKey user, LocalDate firstDay) {
        firstDays.put(user, firstDay);
    }

    @Override
    public ImmutableList<Ended> ended(TenantId tenant, LocalDate from, LocalDate to) {
        return lastDays.entrySet().stream()
                .filter(end -> isAsked(tenant, from, to, end))
                .map(end -> new Ended(end.getKey().user(), end.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<Beginning> beginning(TenantId tenant, LocalDate from, LocalDate to) {
        return firstDays.entrySet().stream()
                .filter(begin -> isAsked(tenant, from, to, begin))
                .map(begin -> new Beginning(begin.getKey().user(), begin.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isAsked(TenantId tenant, LocalDate from, LocalDate to, Map.Entry<UserKey, LocalDate> entry) {
        return entry.getKey().tenant().equals(tenant)
                && !entry.getValue().isBefore(from)
                && !entry.getValue().isAfter(to);
    }
}
