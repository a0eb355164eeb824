package dev.footbridge.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.readiness.Outlook.Between;
import dev.footbridge.readiness.Outlook.Reached;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ForecastProperties {
    private static final LocalDate START = LocalDate.parse("2026-03-02");
    private static final int TOTAL = 150;

    /** Observations on any days of six weeks, in which links come and go. */
    @Provide
    Arbitrary<History> histories() {
        Arbitrary<LinkedOnDay> seen = Combinators.combine(
                        Arbitraries.integers().between(0, 41),
                        Arbitraries.integers().between(-6, 12))
                .as((day, swing) -> new LinkedOnDay(START.plusDays(day), Math.max(0, day * 3 + swing), TOTAL));
        return seen.list()
                .ofMinSize(20)
                .ofMaxSize(60)
                .map(days -> new History(ImmutableList.copyOf(days)))
                .filter(history -> Forecast.of(history).isPresent());
    }

    private static Forecast forecast(History history) {
        return Forecast.of(history).orElseThrow();
    }

    private static LocalDate earliest(Outlook outlook) {
        if (outlook instanceof Between band) {
            return band.earliest();
        }
        return outlook instanceof Reached ? LocalDate.MIN : LocalDate.MAX;
    }

    private static LocalDate latest(Outlook outlook) {
        if (outlook instanceof Between band) {
            return band.latest() == null ? LocalDate.MAX : band.latest();
        }
        return earliest(outlook);
    }

    @Property
    void a_higher_share_is_never_forecast_earlier(
            @ForAll("histories") History history,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @IntRange(min = 1, max = 100) int other) {
        Forecast forecast = forecast(history);
        Outlook lower = forecast.outlook(Math.min(percent, other));
        Outlook higher = forecast.outlook(Math.max(percent, other));
        assertThat(earliest(higher)).isAfterOrEqualTo(earliest(lower));
        assertThat(latest(higher)).isAfterOrEqualTo(latest(lower));
    }

    @Property
    void the_band_lies_in_order_on_working_days_within_the_horizon(
            @ForAll("histories") History history, @ForAll @IntRange(min = 1, max = 100) int percent) {
        if (forecast(history).outlook(percent) instanceof Between band) {
            assertThat(band.earliest()).isAfter(START).matches(WorkingDays::isOne);
            if (band.latest() != null) {
                assertThat(band.latest())
                        .isAfterOrEqualTo(band.earliest())
                        .isBefore(START.plusDays(42 + 366))
                        .matches(WorkingDays::isOne);
            }
        }
    }

    @Property
    void a_straight_line_is_continued(
            @ForAll @IntRange(min = 1, max = 40) int gain,
            @ForAll @IntRange(min = 5, max = 40) int observed,
            @ForAll @IntRange(max = 6) int weekday,
            @ForAll @IntRange(min = 1, max = 260) int ahead) {
        int total = gain * (observed + ahead);
        History history = History.empty();
        LocalDate day = START.plusDays(weekday);
        for (int i = 1; i <= observed; i++) {
            day = WorkingDays.after(day, 1);
            history = history.with(new LinkedOnDay(day, i * gain, total));
        }
        LocalDate hit = WorkingDays.after(day, ahead);
        assertThat(forecast(history).outlook(100)).isEqualTo(new Between(hit, hit));
    }

    @Property
    void reached_is_what_is_linked_already(
            @ForAll("histories") History history, @ForAll @IntRange(min = 1, max = 100) int percent) {
        int linked = history.latest().orElseThrow().linked();
        assertThat(forecast(history).outlook(percent) instanceof Reached).isEqualTo(linked * 100 >= percent * TOTAL);
    }
}
