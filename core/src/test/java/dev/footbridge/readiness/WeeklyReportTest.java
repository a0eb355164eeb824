package dev.footbridge.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.footbridge.readiness.WeeklyReport.Behind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What administrators are told every week. */
class WeeklyReportTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @Test
    void departments_come_with_the_smallest_share_first_and_small_ones_not_at_all() {
        WeeklyReport report = of(ImmutableMap.<String, Counts>builder()
                .put("Works", people(5, 5))
                .put("Yard", people(50, 50))
                .put("Anvil", people(5, 5))
                .put("Board", people(1, 9))
                .put("Care", people(9, 0))
                .put("", people(6, 2))
                .put("Tiny", people(0, 4))
                .put("Little", people(0, 3))
                .buildOrThrow());
        assertThat(report.behind())
                .containsExactly(
                        new Behind("Board", 1, 10),
                        new Behind("Yard", 50, 100),
                        new Behind("Anvil", 5, 10),
                        new Behind("Works", 5, 10),
                        new Behind("", 6, 8));
    }

    @Test
    void no_more_than_ten_departments_are_told() {
        Map<String, Counts> departments = new TreeMap<>();
        for (int each = 10; each < 25; each++) {
            departments.put("D" + each, people(1, each));
        }
        assertThat(of(departments).behind())
                .hasSize(10)
                .extracting(Behind::department)
                .startsWith("D24", "D23");
    }

    @Test
    void numbers_forecast_and_plan_are_those_of_the_page() {
        History history = Growth.days(100, 10, 20, 30, 40, 50, 50, 50, 60);
        Readiness readiness = Growth.readiness(history, Map.of("A", people(60, 40)));
        WeeklyReport report = WeeklyReport.of(readiness, Instant.parse("2026-03-20T23:30:00Z"));
        assertThat(report.counts()).isEqualTo(readiness.counts());
        assertThat(report.history()).isEqualTo(history);
        assertThat(report.gainOfTheWeek()).hasValue(50);
        assertThat(report.outlook()).contains(readiness.forecast().orElseThrow().outlook(95));
        assertThat(report.ahead()).isEqualTo(Ahead.of(readiness)).isNotEmpty();
        BurnUpDrawing drawing = report.drawing(STOCKHOLM).orElseThrow();
        assertThat(drawing.planned())
                .as("the 21st in Stockholm, the last day drawn")
                .isEqualTo(1.0);
        assertThat(drawing.fast()).isNotEmpty();
    }

    @Test
    void long_histories_are_told_by_the_week() {
        int[] linked = new int[200];
        WeeklyReport report = WeeklyReport.of(Growth.readiness(Growth.days(9, linked)), null);
        assertThat(report.history().days()).hasSize(13);
        assertThat(report.drawing(STOCKHOLM).orElseThrow().planned()).isNull();
    }

    @Test
    void a_tenant_on_its_first_day_has_little_to_tell() {
        WeeklyReport report = of(ImmutableMap.of());
        assertThat(report.outlook()).isEmpty();
        assertThat(report.gainOfTheWeek()).isEmpty();
        assertThat(report.drawing(STOCKHOLM)).isEmpty();
    }

    private static WeeklyReport of(Map<String, Counts> departments) {
        return WeeklyReport.of(Growth.readiness(History.empty(), departments), null);
    }

    private static Counts people(int linked, int missing) {
        return Counts.of(Map.of(Reason.LINKED, linked, Reason.NEVER_ASKED, missing));
    }
}
