package dev.footbridge.servlet.api;

import dev.footbridge.WeeklyReports;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor.Channel;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.reports.RecipientList;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** To whom the weekly report of the visitor's tenant goes. */
final class ReportCalls {
    private final WeeklyReports reports;
    private final Replies replies;

    ReportCalls(WeeklyReports reports, Replies replies) {
        this.reports = reports;
        this.replies = replies;
    }

    /**
     * @param sentOn left out before the first
     * @param next left out if none will leave
     */
    record ReportDocument(
            List<String> recipients,
            @Nullable LocalDate sentOn,
            int waiting,
            @Nullable String next) {
        static ReportDocument of(WeeklyReports.Settings settings) {
            Instant next = settings.next();
            return new ReportDocument(
                    settings.plan().recipients().stream()
                            .map(EmailAddress::display)
                            .toList(),
                    settings.plan().sentOn(),
                    settings.plan().waiting().size(),
                    next == null ? null : JsonText.time(next));
        }
    }

    List<Call> all() {
        return List.of(
                Call.of("GET", "/admin/readiness/report", Access.READER, (request, none) -> told(request)),
                Call.of("PUT", "/admin/readiness/report", Access.PROVISIONER, this::change)
                        .fields("recipients"));
    }

    private WebResult told(WebRequest request) {
        return replies.of(request, 200, reports.settings(tenant(request)), ReportDocument::of);
    }

    private WebResult change(WebRequest request, Fields fields) {
        RecipientList read = RecipientList.read(fields.texts("recipients"));
        Fields.check(!read.tooMany(), "recipients");
        if (!read.wrong().isEmpty()) {
            return replies.problems()
                    .refused(request, Refused.invalidAddress(read.wrong().get(0).fault()));
        }
        return reports.change(tenant(request), read.addresses(), request.administrator(Channel.API))
                ? told(request)
                : replies.problems().refused(request, Refused.of(Refusal.CONFLICT));
    }

    private static TenantId tenant(WebRequest request) {
        return request.signedIn().user().tenant();
    }
}
