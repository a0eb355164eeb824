package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Conflicts;
import dev.footbridge.Footbridge;
import dev.footbridge.conflict.ConflictCounts;
import dev.footbridge.conflict.ConflictKind;
import dev.footbridge.servlet.pages.admin.ConflictsView.Line;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What somebody has to settle, kind by kind, each with one thing to do; kind and page stand in the address line (P7). */
final class ConflictsPage {
    private final Footbridge footbridge;
    private final AdminPages pages;
    private final boolean files;

    /** @param files whether the host has files */
    ConflictsPage(Footbridge footbridge, AdminPages pages, boolean files) {
        this.footbridge = footbridge;
        this.pages = pages;
        this.files = files;
    }

    /** @param next what the next page begins after; empty if this is the last */
    private record Found(List<Line> lines, String next) {}

    WebResult show(WebRequest request) {
        TenantId id = request.signedIn().user().tenant();
        Optional<Tenant> tenant = footbridge.administration().tenant(id).value();
        Optional<ConflictCounts> counts = footbridge.conflicts().counts(id);
        if (tenant.isEmpty() || counts.isEmpty()) {
            return pages.nobody(request);
        }
        AdminWords say = pages.speech(request);
        ConflictsFilter filter = ConflictsFilter.of(request);
        ConflictKind kind =
                Objects.requireNonNullElse(filter.kind(), counts.get().first());
        return pages.page(
                request,
                Place.CONFLICTS,
                say.of("conflicts.title"),
                view(request, say, new ConflictsFilter(kind, filter.after()), kind, tenant.get(), counts.get()));
    }

    private ConflictsView view(
            WebRequest request,
            AdminWords say,
            ConflictsFilter filter,
            ConflictKind kind,
            Tenant tenant,
            ConflictCounts counts) {
        ConflictWords words = new ConflictWords(say, request.base(), request.signedIn());
        Found found = kind == ConflictKind.SHARED_ADDRESS
                ? shared(words, tenant.id(), filter)
                : people(words, tenant.id(), filter, kind);
        int all = counts.byKind().values().stream().mapToInt(Integer::intValue).sum();
        String sentence = all == 0 ? say.of("conflicts.none") : say.counted("conflicts.all", all);
        return new ConflictsView(
                sentence + " " + say.of("readiness.counted", "when", say.soon(counts.asOf(), tenant.zone())),
                words.cards(counts, kind),
                words.name(kind),
                say.of(found.lines().isEmpty() ? "conflicts.none.kind" : "conflicts.why." + kind),
                kind == ConflictKind.SHARED_ADDRESS,
                found.lines(),
                found.next().isEmpty() ? "" : ConflictsFilter.address(request.base(), kind, found.next()),
                filter.after() == null ? "" : ConflictsFilter.address(request.base(), kind),
                files && request.signedIn().mayProvision() && !found.lines().isEmpty()
                        ? request.base() + "/admin/export/conflicts?kind=" + kind
                        : "");
    }

    private Found shared(ConflictWords words, TenantId tenant, ConflictsFilter filter) {
        Conflicts.Page page =
                footbridge.conflicts().sharedAddresses(tenant, ConflictsFilter.PAGE, filter.fingerprint());
        return new Found(
                page.addresses().stream().map(words::of).toList(),
                page.next() == null ? "" : page.next().value().toString());
    }

    private Found people(ConflictWords words, TenantId tenant, ConflictsFilter filter, ConflictKind kind) {
        UserProjection.Page page = footbridge.conflicts().people(tenant, kind, ConflictsFilter.PAGE, filter.user());
        return new Found(
                page.users().stream().map(row -> words.of(kind, row)).toList(),
                page.more() ? page.users().get(page.users().size() - 1).id().value() : "");
    }
}
