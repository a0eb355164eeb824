package dev.footbridge.readiness;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;

/**
 * The figures by department, so that no row tells about fewer than five people.
 *
 * <p>Departments with fewer than {@value #LEAST} people are merged into one remainder. If they are fewer than that even
 * together, as a single small department always is, the next smallest department joins them (of two as small the one
 * whose name comes first), and so on: otherwise the remainder, or the total less the rows, would give them away. Only
 * where the whole tenant is that small does the remainder hold fewer, and then it tells no more than the total.
 *
 * @param departments in the order of their names; the empty name stands for users without department
 * @param remainder the departments that have no row of their own; rows and remainder add up to the users in scope
 * @param merged how many departments are in the remainder
 */
public record DepartmentCounts(ImmutableSortedMap<String, Counts> departments, Counts remainder, int merged) {
    /** People in the figures that a row must at least have. */
    public static final int LEAST = 5;

    /** Leaves out users who are not in the figures, and departments that have no others. */
    public static DepartmentCounts of(Map<String, Counts> counts) {
        Map<String, Counts> rows = new TreeMap<>(counts);
        rows.replaceAll((name, all) -> all.inScope());
        rows.values().removeIf(people -> people.total() == 0);
        List<Entry<String, Counts>> bySize = rows.entrySet().stream()
                .sorted(comparing(row -> row.getValue().total()))
                .toList();
        Counts remainder = Counts.none();
        int merged = 0;
        for (Entry<String, Counts> next : bySize) {
            boolean remainderTellsTooMuch = merged > 0 && remainder.total() < LEAST;
            if (next.getValue().total() >= LEAST && !remainderTellsTooMuch) {
                break;
            }
            remainder = remainder.plus(next.getValue());
            merged++;
        }
        bySize.subList(0, merged).forEach(small -> rows.remove(small.getKey()));
        return new DepartmentCounts(ImmutableSortedMap.copyOf(rows), remainder, merged);
    }
}
