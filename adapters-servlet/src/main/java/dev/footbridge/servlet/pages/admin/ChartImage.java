package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Footbridge;
import dev.footbridge.readiness.Ahead;
import dev.footbridge.readiness.BurnUpDrawing;
import dev.footbridge.readiness.Readiness;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.PlannedActivation;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import java.util.Optional;

/** The burn-up as a picture: where no script draws it, on paper, and for whoever wants to show it elsewhere. */
final class ChartImage {
    /** A picture that is opened alone is a document: it fetches nothing and runs nothing. */
    private static final String NOTHING_ELSE = "default-src 'none'; sandbox";

    private final Footbridge footbridge;
    private final AdminPages pages;

    ChartImage(Footbridge footbridge, AdminPages pages) {
        this.footbridge = footbridge;
        this.pages = pages;
    }

    WebResult show(WebRequest request) {
        TenantId id = request.signedIn().user().tenant();
        Optional<Tenant> tenant = footbridge.administration().tenant(id).value();
        Optional<Readiness> readiness = footbridge.readiness().of(id);
        if (tenant.isEmpty() || readiness.isEmpty()) {
            return WebResult.nothing(404);
        }
        PlannedActivation plan = tenant.get().rollout().plan();
        AdminWords say = pages.speech(request);
        String title =
                new ReadinessWords(say, request.base()).sentence(readiness.get().counts());
        return BurnUpDrawing.of(
                        readiness.get().history(),
                        Ahead.of(readiness.get()),
                        plan == null ? null : plan.at().toLocalDate())
                .map(drawing -> new ChartSvg(say, drawing).of(title))
                .map(svg -> WebResult.json(200, "image/svg+xml; charset=utf-8", svg)
                        .withHeader("Content-Security-Policy", NOTHING_ELSE))
                .orElseGet(() -> WebResult.nothing(404));
    }
}
