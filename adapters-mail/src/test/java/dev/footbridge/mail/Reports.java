package dev.footbridge.mail;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.readiness.Counts;
import dev.footbridge.readiness.DepartmentCounts;
import dev.footbridge.readiness.Forecast;
import dev.footbridge.readiness.Funnel;
import dev.footbridge.readiness.History;
import dev.footbridge.readiness.LinkedOnDay;
import dev.footbridge.readiness.Readiness;
import dev.footbridge.readiness.Reason;
import dev.footbridge.readiness.WeeklyReport;
import dev.footbridge.spi.Mailer.Content;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Weekly reports that the tests talk about. */
final class Reports {
    static final URI PAGE = URI.create("https://hrm.example/idp/admin/readiness");
    static final Instant PLANNED = Instant.parse("2026-12-15T05:00:00Z");

    private static final LocalDate FIRST = LocalDate.parse("2026-11-12");
    private static final ImmutableMap<String, Counts> DEPARTMENTS = ImmutableMap.of(
            "Lager <b>&", Counts.of(Map.of(Reason.LINKED, 300, Reason.NEVER_ASKED, 100, Reason.LINK_SENT, 40)),
            "", Counts.of(Map.of(Reason.LINKED, 904, Reason.EXPIRED, 36, Reason.EXEMPT, 3)),
            "Styrelsen", Counts.of(Map.of(Reason.NEVER_ASKED, 2)),
            "Ledning", Counts.of(Map.of(Reason.NEVER_ASKED, 3)));

    private Reports() {}

    /** 1 204 of 1 385 after twelve days. */
    static Content.ReadinessReport planned() {
        return report(growing(), PLANNED);
    }

    /** Nobody yet, on the first day. */
    static Content.ReadinessReport empty() {
        return new Content.ReadinessReport(
                WeeklyReport.of(
                        new Readiness(
                                Scenes.NOW,
                                Counts.none(),
                                DepartmentCounts.of(Map.of()),
                                new Funnel(0, 0, 0, 0),
                                History.empty(),
                                Optional.empty()),
                        null),
                PAGE);
    }

    static Content.ReadinessReport report(History history, @Nullable Instant planned) {
        Counts all = DEPARTMENTS.values().stream().reduce(Counts.none(), Counts::plus);
        return new Content.ReadinessReport(
                WeeklyReport.of(
                        new Readiness(
                                Scenes.NOW,
                                all,
                                DepartmentCounts.of(DEPARTMENTS),
                                new Funnel(1385, 1300, 1250, 1204),
                                history,
                                Forecast.of(history)),
                        planned),
                PAGE);
    }

    static History growing() {
        return new History(IntStream.rangeClosed(0, 11)
                .mapToObj(day ->
                        new LinkedOnDay(FIRST.plusDays(day), 1204 - 42 * (11 - day) - (day % 3) * (11 - day), 1385))
                .collect(ImmutableList.toImmutableList()));
    }

    /** As many on every day. */
    static History standingStill() {
        return new History(IntStream.rangeClosed(0, 11)
                .mapToObj(day -> new LinkedOnDay(FIRST.plusDays(day), 1204, 1385))
                .collect(ImmutableList.toImmutableList()));
    }
}
