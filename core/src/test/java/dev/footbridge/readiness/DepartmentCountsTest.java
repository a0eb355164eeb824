package dev.footbridge.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DepartmentCountsTest {

    private static Counts people(int number) {
        return Counts.of(Map.of(Reason.LINKED, number));
    }

    private static DepartmentCounts of(Object... namesAndSizes) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndSizes.length; i += 2) {
            counts.put((String) namesAndSizes[i], people((Integer) namesAndSizes[i + 1]));
        }
        return DepartmentCounts.of(counts);
    }

    @Test
    void five_people_are_enough_for_a_row() {
        DepartmentCounts shown = of("Works", 5, "Board", 6);
        assertThat(shown.departments()).containsExactly(Map.entry("Board", people(6)), Map.entry("Works", people(5)));
        assertThat(shown.remainder()).isEqualTo(Counts.none());
        assertThat(shown.merged()).isZero();
    }

    @Test
    void small_departments_are_merged() {
        DepartmentCounts shown = of("A", 4, "B", 20, "C", 1, "D", 30);
        assertThat(shown.departments()).containsOnlyKeys("B", "D");
        assertThat(shown.remainder()).isEqualTo(people(5));
        assertThat(shown.merged()).isEqualTo(2);
    }

    @Test
    void all_small_departments_are_merged_even_if_fewer_would_do() {
        DepartmentCounts shown = of("A", 4, "B", 4, "C", 4, "D", 5);
        assertThat(shown.departments()).containsOnlyKeys("D");
        assertThat(shown.remainder()).isEqualTo(people(12));
        assertThat(shown.merged()).isEqualTo(3);
    }

    @Test
    void a_single_small_department_takes_the_next_smallest_along() {
        DepartmentCounts shown = of("A", 30, "B", 4, "C", 20, "D", 25);
        assertThat(shown.departments()).containsOnlyKeys("A", "D");
        assertThat(shown.remainder()).isEqualTo(people(24));
        assertThat(shown.merged()).isEqualTo(2);
    }

    @Test
    void of_two_as_small_the_first_by_name_goes_along() {
        DepartmentCounts shown = of("Works", 9, "Board", 9, "Yard", 2);
        assertThat(shown.departments()).containsOnlyKeys("Works");
    }

    @Test
    void two_that_are_too_few_together_take_a_third_along() {
        DepartmentCounts shown = of("A", 2, "B", 2, "C", 20, "D", 21);
        assertThat(shown.departments()).containsOnlyKeys("D");
        assertThat(shown.remainder()).isEqualTo(people(24));
    }

    @Test
    void a_tenant_smaller_than_a_row_is_all_remainder() {
        DepartmentCounts shown = of("A", 3);
        assertThat(shown.departments()).isEmpty();
        assertThat(shown.remainder()).isEqualTo(people(3));
        assertThat(shown.merged()).isEqualTo(1);
    }

    @Test
    void X1_nobody_outside_the_figures_makes_a_department_larger() {
        Counts four = Counts.of(Map.of(Reason.LINKED, 3, Reason.REMOVED, 1, Reason.EXEMPT, 10));
        Counts clocks = Counts.of(Map.of(Reason.EXEMPT, 10, Reason.DEACTIVATED, 10));
        DepartmentCounts shown = DepartmentCounts.of(Map.of("A", four, "B", people(8), "Clocks", clocks));
        assertThat(shown.departments()).isEmpty();
        assertThat(shown.remainder()).isEqualTo(Counts.of(Map.of(Reason.LINKED, 11, Reason.REMOVED, 1)));
        assertThat(shown.merged()).isEqualTo(2);
    }

    @Test
    void a_tenant_without_people_has_no_rows() {
        assertThat(DepartmentCounts.of(Map.of())).isEqualTo(of("A", 0));
        assertThat(of("A", 0).merged()).isZero();
    }
}
