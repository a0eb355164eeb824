package dev.footbridge.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DepartmentCountsProperties {

    @Provide
    Arbitrary<Map<String, Counts>> tenants() {
        Arbitrary<Counts> counts = Arbitraries.maps(
                        Arbitraries.of(Reason.EXEMPT, Reason.LINKED, Reason.CODE_SENT, Reason.NO_ADDRESS),
                        Arbitraries.integers().between(0, 6))
                .map(Counts::of);
        return Arbitraries.maps(Arbitraries.strings().alpha().ofMaxLength(2), counts)
                .ofMaxSize(8);
    }

    @Property
    void rows_and_remainder_add_up_to_the_tenant(@ForAll("tenants") Map<String, Counts> tenant) {
        DepartmentCounts shown = DepartmentCounts.of(tenant);
        Counts rows = shown.departments().values().stream().reduce(shown.remainder(), Counts::plus);
        assertThat(rows)
                .isEqualTo(tenant.values().stream()
                        .reduce(Counts.none(), Counts::plus)
                        .inScope());
    }

    @Property
    void nothing_shown_is_about_fewer_than_five_people_unless_the_tenant_is(
            @ForAll("tenants") Map<String, Counts> tenant) {
        DepartmentCounts shown = DepartmentCounts.of(tenant);
        assertThat(shown.departments().values())
                .allSatisfy(row -> assertThat(row.total()).isGreaterThanOrEqualTo(DepartmentCounts.LEAST));
        if (shown.merged() > 0 && !shown.departments().isEmpty()) {
            assertThat(shown.remainder().total()).isGreaterThanOrEqualTo(DepartmentCounts.LEAST);
            assertThat(shown.merged()).isGreaterThan(1);
        }
    }

    @Property
    void no_more_departments_are_merged_than_must_be(@ForAll("tenants") Map<String, Counts> tenant) {
        DepartmentCounts shown = DepartmentCounts.of(tenant);
        Map<String, Counts> hidden =
                Maps.filterKeys(tenant, name -> !shown.departments().containsKey(name));
        long large = hidden.values().stream()
                .filter(counts -> counts.total() >= DepartmentCounts.LEAST)
                .count();
        assertThat(large).isLessThanOrEqualTo(1);
    }
}
