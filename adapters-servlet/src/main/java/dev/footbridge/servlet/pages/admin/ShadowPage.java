package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Footbridge;
import dev.footbridge.ShadowReport;
import dev.footbridge.ShadowReport.Shadowed;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.spi.ShadowVerdicts.Shadow;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import java.util.Optional;

/** Who would have been refused if the tenant were active already, and why (P12). */
final class ShadowPage {
    private final Footbridge footbridge;
    private final AdminPages pages;
    private final boolean files;

    /** @param files whether the host has files */
    ShadowPage(Footbridge footbridge, AdminPages pages, boolean files) {
        this.footbridge = footbridge;
        this.pages = pages;
        this.files = files;
    }

    WebResult show(WebRequest request) {
        TenantId id = request.signedIn().user().tenant();
        ShadowReport report = footbridge.signIn().shadows();
        ShadowFilter filter = ShadowFilter.of(request, report.mostDays());
        Optional<Tenant> tenant = footbridge.administration().tenant(id).value();
        Optional<Shadowed> shadowed = report.of(id, filter.days());
        if (tenant.isEmpty() || shadowed.isEmpty()) {
            return pages.nobody(request);
        }
        AdminWords say = pages.speech(request);
        return pages.page(
                request,
                Place.SHADOW,
                say.of("shadow.title"),
                view(request, new ShadowWords(say, request.base()), filter, tenant.get(), shadowed.get()));
    }

    private ShadowView view(
            WebRequest request, ShadowWords words, ShadowFilter filter, Tenant tenant, Shadowed shadowed) {
        ShadowReport report = footbridge.signIn().shadows();
        ShadowReport.Page found =
                report.people(tenant.id(), filter.rule(), filter.days(), ShadowFilter.PAGE, filter.after());
        Shadow next = found.next();
        return new ShadowView(
                words.sentence(shadowed),
                words.remarks(shadowed, tenant.zone()),
                words.spans(filter.days(), report.mostDays()),
                filter.rule().name(),
                words.cards(shadowed.counts(), filter),
                words.name(filter.rule()),
                found.lines().isEmpty() ? words.say().of("shadow.empty") : words.why(filter.rule()),
                found.lines().stream()
                        .map(line -> words.line(line, tenant.zone()))
                        .toList(),
                next == null ? "" : filter.address(words.page(), next),
                filter.after() == null ? "" : filter.address(words.page()),
                files && request.signedIn().mayProvision() && !found.lines().isEmpty()
                        ? filter.address(request.base() + "/admin/export/shadow")
                        : "");
    }
}
