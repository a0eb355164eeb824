package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Footbridge;
import dev.footbridge.PhaseStatus;
import dev.footbridge.readiness.LinkedOnDay;
import dev.footbridge.readiness.Readiness;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.TenantId;
import java.util.List;
import java.util.Optional;

/** Who is ready, and what stands in the way of the others (P7). */
final class ReadinessPage {
    private final Footbridge footbridge;
    private final AdminPages pages;

    ReadinessPage(Footbridge footbridge, AdminPages pages) {
        this.footbridge = footbridge;
        this.pages = pages;
    }

    WebResult show(WebRequest request) {
        TenantId tenant = request.signedIn().user().tenant();
        Optional<PhaseStatus> status = footbridge
                .phaseSwitch()
                .status(tenant, request.signedIn().user())
                .value();
        Optional<Readiness> report = footbridge.readiness().of(tenant);
        if (status.isEmpty() || report.isEmpty()) {
            return pages.nobody(request);
        }
        AdminWords say = pages.speech(request);
        return pages.page(
                request, Place.READINESS, say.of("readiness.title"), view(request, say, status.get(), report.get()));
    }

    /** The history as a file for a spreadsheet. */
    WebResult csv(WebRequest request) {
        AdminWords say = pages.speech(request);
        return footbridge
                .readiness()
                .of(request.signedIn().user().tenant())
                .map(report -> HistoryCsv.of(say, report.history()))
                .map(text -> WebResult.json(200, "text/csv; charset=utf-8", text)
                        .withHeader("Content-Disposition", "attachment; filename=\"readiness.csv\""))
                .orElseGet(() -> pages.nobody(request));
    }

    private static ReadinessView view(WebRequest request, AdminWords say, PhaseStatus status, Readiness report) {
        ReadinessWords words = new ReadinessWords(say, request.base());
        boolean prepares = status.tenant().phase() == Phase.PREPARATION;
        return new ReadinessView(
                words.sentence(report.counts()),
                words.outlook(report, status.tenant()),
                words.cards(report.counts()),
                words.hindrances(report.counts()),
                new BurnUp(say).chart(report, status.tenant(), request.base()),
                report.history().days().stream().map(seen -> day(say, seen)).toList(),
                new DepartmentRows(say).of(report.departments()),
                new FunnelRows(say).of(report.funnel()),
                prepares ? new PhaseWords(say, request.base()).guards(status.guards()) : List.of());
    }

    private static ReadinessView.Day day(AdminWords say, LinkedOnDay seen) {
        return new ReadinessView.Day(seen.day().toString(), say.number(seen.linked()), say.number(seen.total()));
    }
}
