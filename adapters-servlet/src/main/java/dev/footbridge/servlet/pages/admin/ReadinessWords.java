package dev.footbridge.servlet.pages.admin;

import dev.footbridge.readiness.Ahead;
import dev.footbridge.readiness.Counts;
import dev.footbridge.readiness.Forecast;
import dev.footbridge.readiness.Outlook;
import dev.footbridge.readiness.Progress;
import dev.footbridge.readiness.Readiness;
import dev.footbridge.readiness.Reason;
import dev.footbridge.servlet.pages.admin.ReadinessView.Card;
import dev.footbridge.servlet.pages.admin.ReadinessView.Hindrance;
import dev.footbridge.tenant.PlannedActivation;
import dev.footbridge.tenant.Tenant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The readiness of a tenant in words. */
record ReadinessWords(AdminWords say, String base) {
    /** The share that the page tells about, in per cent. */
    static final int MOST = Ahead.PERCENT;

    private static final List<Progress> WORST_FIRST =
            List.of(Progress.BLOCKED, Progress.NOT_STARTED, Progress.UNDER_WAY);

    String sentence(Counts counts) {
        return counts.linkedPercent().isEmpty()
                ? say.of("readiness.is.empty")
                : say.of(
                        "readiness.is",
                        "ready",
                        say.number(counts.linked()),
                        "all",
                        say.number(counts.total()),
                        "share",
                        say.number(counts.linkedPercent().getAsInt()));
    }

    List<String> outlook(Readiness report, Tenant tenant) {
        List<String> sentences = new ArrayList<>();
        report.forecast().ifPresent(forecast -> sentences.add(forecast(forecast)));
        PlannedActivation plan = tenant.rollout().plan();
        if (plan != null) {
            sentences.add(say.of("readiness.plan", "when", say.exactly(plan.moment(tenant.zone()), tenant.zone())));
        }
        sentences.add(say.of("readiness.counted", "when", say.soon(report.asOf(), tenant.zone())));
        return sentences;
    }

    private String forecast(Forecast forecast) {
        Outlook outlook = forecast.outlook(MOST);
        if (outlook instanceof Outlook.Between between) {
            return between(between.earliest(), between.latest() == null ? LocalDate.MAX : between.latest());
        }
        return say.of("readiness.forecast." + (outlook instanceof Outlook.Reached ? "reached" : "never"));
    }

    private String between(LocalDate earliest, LocalDate latest) {
        if (latest.equals(LocalDate.MAX)) {
            return say.of("readiness.forecast.from", "from", say.day(earliest));
        }
        return earliest.equals(latest)
                ? say.of("readiness.forecast.day", "day", say.day(earliest))
                : say.of("readiness.forecast.between", "from", say.day(earliest), "to", say.day(latest));
    }

    List<Card> cards(Counts counts) {
        return Arrays.stream(Progress.values())
                .map(progress -> new Card(
                        "fb-count fb-count--" + progress,
                        say.number(counts.in(progress)),
                        say.of("readiness.card." + progress),
                        base + "/admin/users?progress=" + progress))
                .toList();
    }

    List<Hindrance> hindrances(Counts counts) {
        return counts.byReason().entrySet().stream()
                .filter(entry -> WORST_FIRST.contains(entry.getKey().progress()))
                .sorted(Comparator.<Map.Entry<Reason, Integer>>comparingInt(
                                entry -> WORST_FIRST.indexOf(entry.getKey().progress()))
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder())))
                .map(entry -> hindrance(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Hindrance hindrance(Reason reason, int users) {
        return new Hindrance(
                say.of("reason." + reason),
                say.number(users),
                say.of("remedy." + reason.remedy()),
                base + "/admin/users?reason=" + reason);
    }
}
