package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Administration.DomainsAnswer;
import dev.footbridge.AllowedDomainsPreview;
import dev.footbridge.Footbridge;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.DomainPolicy;
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

/** Allmänt › Säkerhet: in which domains addresses may be (D1 to D4, D6). */
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
        Draft typed = Draft.typed(request);
        ParsedAllowedDomains parsed = AllowedDomains.parse(typed.entries());
        if (parsed instanceof ParsedAllowedDomains.Refused refused) {
            return refuse(request, tenant.get(), typed, refused.entries());
        }
        List<Spelling> questions = DomainList.unconfirmed(
                parsed.accepted().orElseThrow(),
                tenant.get().domains().allowed(),
                request.parameters().getOrDefault("confirmed", List.of()));
        if (!questions.isEmpty()) {
            Problem problem = new Problem("confirmed", pages.speech(request).of("domains.confirm"));
            return show(request, 422, tenant.get(), typed.asking(questions), List.of(problem));
        }
        return stored(request, tenant.get(), typed);
    }

    /** Looks ahead and stores nothing. */
    WebResult preview(WebRequest request) {
        Optional<Tenant> tenant = tenant(request);
        if (tenant.isEmpty()) {
            return pages.nobody(request);
        }
        Draft typed = Draft.typed(request);
        String tested = request.parameter("test").orElse("");
        AllowedDomainsPreview.Answer answer =
                footbridge.allowedDomainsPreview().of(tenant.get().id(), typed.entries(), typed.refusing());
        if (answer instanceof AllowedDomainsPreview.Answer.Seen seen) {
            List<String> ahead = new DomainsAhead(pages.speech(request)).sentences(seen, tested);
            return show(request, 200, tenant.get(), typed.seeing(ahead, tested), List.of());
        }
        return refuse(request, tenant.get(), typed, ((AllowedDomainsPreview.Answer.Unreadable) answer).entries());
    }

    private WebResult stored(WebRequest request, Tenant tenant, Draft typed) {
        DomainsAnswer answer = footbridge
                .administration()
                .changeDomains(
                        tenant.id(), typed.entries(), typed.refusing(), request.administrator(Actor.Channel.PAGE));
        if (answer instanceof DomainsAnswer.NotStored notStored) {
            return refuse(request, tenant, typed, notStored.entries());
        }
        if (answer instanceof DomainsAnswer.Conflict) {
            Problem problem = new Problem("", pages.speech(request).of("domains.conflict"));
            return show(request, 409, tenant, typed, List.of(problem));
        }
        return WebResult.redirect(request.base() + "/admin/domains" + Flash.DOMAINS.query());
    }

    private WebResult refuse(WebRequest request, Tenant tenant, Draft typed, List<RefusedEntry> entries) {
        AdminWords say = pages.speech(request);
        List<Problem> problems = entries.stream()
                .map(entry -> new Problem(
                        "allowed",
                        say.of("domain." + entry.fault(), "entry", entry.entry().strip())))
                .toList();
        return show(request, 422, tenant, typed, problems);
    }

    private Optional<Tenant> tenant(WebRequest request) {
        return footbridge
                .administration()
                .tenant(request.signedIn().user().tenant())
                .value();
    }

    private WebResult show(WebRequest request, int status, Tenant tenant, Draft draft, List<Problem> problems) {
        AdminWords say = pages.speech(request);
        DomainsView view = new DomainsView(
                draft.domains(),
                rule(say, tenant.domains()),
                draft.refusing(),
                DomainList.foreign(tenant.domains().allowed()),
                draft.questions(),
                draft.tested(),
                draft.ahead(),
                warnings(say, tenant),
                request.signedIn().mayProvision());
        return pages.page(request, status, Place.DOMAINS, say.of("domains.title"), view, problems);
    }

    private static String rule(AdminWords say, DomainPolicy domains) {
        if (domains.allowed().isEmpty()) {
            return say.of(domains.refusePublicProviders() ? "domains.all.refusing" : "domains.all");
        }
        String some = say.counted("domains.some", domains.allowed().rules().size());
        return domains.refusePublicProviders() ? some + " " + say.of("domains.some.refusing") : some;
    }

    private static List<String> warnings(AdminWords say, Tenant tenant) {
        List<String> warnings = new ArrayList<>();
        if (tenant.phase() != Phase.NOT_STARTED) {
            warnings.add(say.of("domains.late"));
        }
        warnings.addAll(new DomainsAhead(say).everybodys(tenant.domains().warnings()));
        return warnings;
    }
}
