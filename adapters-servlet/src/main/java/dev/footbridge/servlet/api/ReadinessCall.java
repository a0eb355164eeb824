package dev.footbridge.servlet.api;

import com.google.common.collect.ImmutableMap;
import dev.footbridge.ReadinessReport;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.readiness.Forecast;
import dev.footbridge.readiness.Funnel;
import dev.footbridge.readiness.LinkedOnDay;
import dev.footbridge.readiness.Outlook;
import dev.footbridge.readiness.Readiness;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many are ready, and what stands in the way of the others (P7). */
final class ReadinessCall {
    private final ReadinessReport readiness;
    private final Replies replies;

    ReadinessCall(ReadinessReport readiness, Replies replies) {
        this.readiness = readiness;
        this.replies = replies;
    }

    /**
     * @param total users in the figures
     * @param counts by reason; also of users who are not in the figures
     * @param forecast left out with fewer than five days of data
     */
    record ReadinessDocument(
            String asOf,
            int total,
            Map<String, Integer> counts,
            FunnelDocument funnel,
            List<DayDocument> history,
            @Nullable List<OutlookDocument> forecast) {}

    /** Each a part of the one before. */
    record FunnelDocument(int all, int asked, int answered, int linked) {

        static FunnelDocument of(Funnel funnel) {
            return new FunnelDocument(funnel.all(), funnel.asked(), funnel.answered(), funnel.linked());
        }
    }

    record DayDocument(String day, int linked, int total) {}

    /** @param latest left out if the slow pace does not get there within a year, like {@code earliest} for the fast one */
    record OutlookDocument(
            int percent,
            boolean reached,
            @Nullable String earliest,
            @Nullable String latest) {}

    Call call() {
        return Call.of("GET", "/admin/readiness", Access.READER, (request, none) -> report(request));
    }

    private WebResult report(WebRequest request) {
        return readiness
                .of(request.signedIn().user().tenant())
                .map(report -> JsonText.result(200, document(report)))
                .orElseGet(() -> replies.problems().refused(request, Refused.of(Refusal.NOT_FOUND)));
    }

    private static ReadinessDocument document(Readiness report) {
        ImmutableMap.Builder<String, Integer> counts = ImmutableMap.builder();
        report.counts().byReason().forEach((reason, users) -> counts.put(reason.name(), users));
        return new ReadinessDocument(
                JsonText.time(report.asOf()),
                report.counts().total(),
                counts.buildOrThrow(),
                FunnelDocument.of(report.funnel()),
                report.history().days().stream().map(ReadinessCall::day).toList(),
                report.forecast().map(ReadinessCall::outlooks).orElse(null));
    }

    private static DayDocument day(LinkedOnDay seen) {
        return new DayDocument(seen.day().toString(), seen.linked(), seen.total());
    }

    private static List<OutlookDocument> outlooks(Forecast forecast) {
        return Forecast.MILESTONES.stream()
                .map(percent -> outlook(percent, forecast.outlook(percent)))
                .toList();
    }

    private static OutlookDocument outlook(int percent, Outlook outlook) {
        if (outlook instanceof Outlook.Between between) {
            String latest = between.latest() == null ? null : between.latest().toString();
            return new OutlookDocument(percent, false, between.earliest().toString(), latest);
        }
        return new OutlookDocument(percent, outlook instanceof Outlook.Reached, null, null);
    }
}
