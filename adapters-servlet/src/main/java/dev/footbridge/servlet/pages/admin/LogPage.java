package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Footbridge;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.EventKind;
import dev.footbridge.audit.chain.ChainHead;
import dev.footbridge.servlet.pages.admin.UsersView.Choice;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.spi.AuditLog;
import dev.footbridge.tenant.Tenant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The event log: what, who and when, filtered and paged in the address line, and its proof (O1). */
final class LogPage {
    private static final String FILE_NAME = "footbridge-audit.txt";
    private static final String CHECK =
            "java -cp footbridge-core.jar dev.footbridge.audit.chain.VerifyChain " + FILE_NAME + " ";

    private final Footbridge footbridge;
    private final AdminPages pages;
    private final boolean files;

    /** @param files whether the host has files */
    LogPage(Footbridge footbridge, AdminPages pages, boolean files) {
        this.footbridge = footbridge;
        this.pages = pages;
        this.files = files;
    }

    WebResult show(WebRequest request) {
        Optional<Tenant> tenant = footbridge
                .administration()
                .tenant(request.signedIn().user().tenant())
                .value();
        if (tenant.isEmpty()) {
            return pages.nobody(request);
        }
        LogFilter filter = LogFilter.of(request);
        AuditLog.Page found = footbridge
                .auditHistory()
                .page(tenant.get().id(), filter.query(tenant.get().zone()));
        AdminWords say = pages.speech(request);
        return pages.page(request, Place.LOG, say.of("audit.title"), view(request, say, tenant.get(), filter, found));
    }

    /** The chain as a file, for checking it elsewhere; that it was taken is noted. */
    WebResult proof(WebRequest request) {
        ChainHead head = footbridge.auditProof().head(request.signedIn().user().tenant());
        return WebResult.file(
                "text/plain;charset=US-ASCII",
                FILE_NAME,
                stream -> footbridge.auditProof().export(head, request.administrator(Actor.Channel.PAGE), stream));
    }

    private LogView view(WebRequest request, AdminWords say, Tenant tenant, LogFilter filter, AuditLog.Page found) {
        String log = request.base() + "/admin/audit";
        LogLines lines = LogLines.naming(found.entries(), request.base(), say, tenant, footbridge.auditHistory());
        return new LogView(
                say.of(found.entries().isEmpty() ? "audit.none" : "audit.lead"),
                filter.user() == null ? "" : filter.user().value(),
                events(say, filter),
                roles(say, filter),
                text(filter.from()),
                text(filter.to()),
                found.entries().stream().map(lines::of).toList(),
                found.more()
                        ? filter.address(log) + "&after="
                                + found.entries()
                                        .get(found.entries().size() - 1)
                                        .id()
                        : "",
                filter.after() == null ? "" : filter.address(log),
                filter.narrows() ? log : "",
                files ? filter.address(request.base() + "/admin/export/audit") : "",
                proof(request.base(), footbridge.auditProof().head(tenant.id())));
    }

    private static LogView.Proof proof(String base, ChainHead head) {
        return head.sequence() == 0
                ? new LogView.Proof("", "")
                : new LogView.Proof(CHECK + head.sequence() + ":" + head.hash().hex(), base + "/admin/audit/proof");
    }

    private static List<Choice> events(AdminWords say, LogFilter filter) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", say.of("audit.all"), filter.event() == null));
        Stream.of(EventKind.values())
                .map(kind -> new Choice(kind.name(), EventWords.of(say, kind), kind == filter.event()))
                .sorted(Comparator.comparing(Choice::label, say.alphabet()))
                .forEach(choices::add);
        return choices;
    }

    private static List<Choice> roles(AdminWords say, LogFilter filter) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", say.of("audit.all"), filter.role() == null));
        for (Actor.Role role : Actor.Role.values()) {
            choices.add(new Choice(role.name(), say.of("audit.role." + role), role == filter.role()));
        }
        return choices;
    }

    private static String text(@Nullable Object day) {
        return day == null ? "" : day.toString();
    }
}
