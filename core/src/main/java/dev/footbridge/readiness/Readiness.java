package dev.footbridge.readiness;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How far a tenant has come (P7).
 *
 * @param asOf when the users were counted
 * @param counts of the whole tenant, also of those who are not in the figures
 * @param funnel how far the users have ever come
 * @param history with the day of {@code asOf} as seen then
 * @param forecast empty with fewer than five days of data
 */
public record Readiness(
        Instant asOf,
        Counts counts,
        DepartmentCounts departments,
        Funnel funnel,
        History history,
        Optional<Forecast> forecast) {

    /** The counts of each department, from users counted together. */
    public static Map<String, Counts> byDepartment(Collection<Alike> groups, Classifier classifier) {
        Map<String, Counts> departments = new TreeMap<>();
        for (Alike group : groups) {
            Reason reason = classifier.classify(group.facts()).reason();
            departments.merge(group.department(), Counts.of(ImmutableMap.of(reason, group.users())), Counts::plus);
        }
        return departments;
    }
}
