package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Administration.DomainsAnswer;
import dev.footbridge.AllowedDomainsPreview;
import dev.footbridge.Footbridge;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.ParsedAllowedDomains;
import dev.footbridge.address.RefusedEntry;
import dev.footbridge.audit.Actor;
import dev.footbridge.servlet.pages.admin.DomainsView.Spelling;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Allmänt › Säkerhet: in which domains addresses may be (D1 to D4). */
final class DomainsPage {
    private final Footbridge footbridge;
    private final AdminPages pages;

    DomainsPage(Footbridge footbridge, AdminPages pages) {
        this.footbridge = footbridge;
        this.pages = pages;
    }

    WebResult show(WebRequest request) {
        return tenant(request)
                .map(tenant -> show(request, 200, tenant, Draft.of(tenant), List.of()))
                .orElseGet(() -> pages.nobody(request));
    }

    WebResult store(WebRequest request) {
        Optional<Tenant> tenant = tenant(request);
        if (tenant.isEmpty()) {
            return pages.nobody(request);
        }
        String typed = request.parameter("allowed").orElse("");
        ParsedAllowedDomains parsed = AllowedDomains.parse(DomainList.entries(typed));
        if (parsed instanceof ParsedAllowedDomains.Refused refused) {
            return refuse(request, tenant.get(), typed, refused.entries());
        }
        List<Spelling> questions = DomainList.unconfirmed(
                parsed.accepted().orElseThrow(),
                tenant.get().domains().allowed(),
                request.parameters().getOrDefault("confirmed", List.of()));
        if (!questions.isEmpty()) {
            Problem problem = new Problem("confirmed", pages.speech(request).of("domains.confirm"));
            return show(request, 422, tenant.get(), new Draft(typed, questions), List.of(problem));
        }
        return stored(request, tenant.get(), typed);
    }

    /** Looks ahead and stores nothing. */
    WebResult preview(WebRequest request) {
        Optional<Tenant> tenant = tenant(request);
        if (tenant.isEmpty()) {
            return pages.nobody(request);
        }
        String typed = request.parameter("allowed").orElse("");
        String tested = request.parameter("test").orElse("");
        AllowedDomainsPreview.Answer answer =
                footbridge.allowedDomainsPreview().of(tenant.get().id(), DomainList.entries(typed));
        if (answer instanceof AllowedDomainsPreview.Answer.Seen seen) {
            List<String> ahead = new DomainsAhead(pages.speech(request)).sentences(seen, tested);
            return show(request, 200, tenant.get(), new Draft(typed, List.of(), tested, ahead), List.of());
        }
        return refuse(request, tenant.get(), typed, ((AllowedDomainsPreview.Answer.Unreadable) answer).entries());
    }

    private WebResult stored(WebRequest request, Tenant tenant, String typed) {
        DomainsAnswer answer = footbridge
                .administration()
                .changeAllowedDomains(
                        tenant.id(), DomainList.entries(typed), request.administrator(Actor.Channel.PAGE));
        if (answer instanceof DomainsAnswer.NotStored notStored) {
            return refuse(request, tenant, typed, notStored.entries());
        }
        if (answer instanceof DomainsAnswer.Conflict) {
            Problem problem = new Problem("", pages.speech(request).of("domains.conflict"));
            return show(request, 409, tenant, new Draft(typed, List.of()), List.of(problem));
        }
        return WebResult.redirect(request.base() + "/admin/domains" + Flash.DOMAINS.query());
    }

    private WebResult refuse(WebRequest request, Tenant tenant, String typed, List<RefusedEntry> entries) {
        AdminWords say = pages.speech(request);
        List<Problem> problems = entries.stream()
                .map(entry -> new Problem(
                        "allowed",
                        say.of("domain." + entry.fault(), "entry", entry.entry().strip())))
                .toList();
        return show(request, 422, tenant, new Draft(typed, List.of()), problems);
    }

    private Optional<Tenant> tenant(WebRequest request) {
        return footbridge
                .administration()
                .tenant(request.signedIn().user().tenant())
                .value();
    }

    private WebResult show(WebRequest request, int status, Tenant tenant, Draft draft, List<Problem> problems) {
        AdminWords say = pages.speech(request);
        AllowedDomains present = tenant.domains().allowed();
        DomainsView view = new DomainsView(
                draft.domains(),
                present.isEmpty()
                        ? say.of("domains.all")
                        : say.counted("domains.some", present.rules().size()),
                DomainList.foreign(present),
                draft.questions(),
                draft.tested(),
                draft.ahead(),
                warnings(say, tenant),
                request.signedIn().mayProvision());
        return pages.page(request, status, Place.DOMAINS, say.of("domains.title"), view, problems);
    }

    private static List<String> warnings(AdminWords say, Tenant tenant) {
        List<String> warnings = new ArrayList<>();
        if (tenant.phase() != Phase.NOT_STARTED) {
            warnings.add(say.of("domains.late"));
        }
        warnings.addAll(new DomainsAhead(say)
                .everybodys(tenant.domains().warnings()));
        return warnings;
    }
}
