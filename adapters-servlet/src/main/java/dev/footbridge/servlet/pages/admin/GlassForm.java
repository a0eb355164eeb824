package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Footbridge;
import dev.footbridge.audit.Actor;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.util.List;
import java.util.Optional;

/** Names the administrator who may break the glass, or nobody (P11). */
final class GlassForm {
    private final Footbridge footbridge;
    private final AdminPages pages;
    private final PhasePage phase;

    GlassForm(Footbridge footbridge, AdminPages pages, PhasePage phase) {
        this.footbridge = footbridge;
        this.pages = pages;
        this.phase = phase;
    }

    WebResult name(WebRequest request) {
        TenantId tenant = request.signedIn().user().tenant();
        Optional<UserId> administrator =
                request.parameter("administrator").map(String::strip).flatMap(UserId::read);
        boolean named = administrator.isPresent()
                && footbridge.breakGlass().name(tenant, administrator.get(), request.administrator(Actor.Channel.PAGE));
        return named
                ? WebResult.redirect(request.base() + "/admin/phase" + Flash.GLASS_NAMED.query())
                : phase.show(
                        request,
                        422,
                        List.of(new Problem(
                                "administrator", pages.speech(request).of("glass.wrong"))));
    }

    WebResult nobody(WebRequest request) {
        boolean removed = footbridge
                .breakGlass()
                .name(request.signedIn().user().tenant(), null, request.administrator(Actor.Channel.PAGE));
        return removed
                ? WebResult.redirect(request.base() + "/admin/phase" + Flash.GLASS_REMOVED.query())
                : phase.show(
                        request,
                        422,
                        List.of(new Problem("", pages.speech(request).of("switch.impossible"))));
    }
}
