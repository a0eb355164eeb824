package dev.footbridge.servlet.pages.admin;

import com.google.common.base.Splitter;
import dev.footbridge.Answer;
import dev.footbridge.Footbridge;
import dev.footbridge.WeeklyReports;
import dev.footbridge.WeeklyReports.Settings;
import dev.footbridge.WeeklyReports.Tried;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.reports.RecipientList;
import dev.footbridge.reports.ReportPlan;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** To whom the weekly report of readiness goes. */
final class ReportPage {
    private static final Splitter LINES = Splitter.onPattern("\r\n|\r|\n");

    private final Footbridge footbridge;
    private final AdminPages pages;

    ReportPage(Footbridge footbridge, AdminPages pages) {
        this.footbridge = footbridge;
        this.pages = pages;
    }

    WebResult show(WebRequest request) {
        return show(request, 200, null, List.of());
    }

    WebResult store(WebRequest request) {
        String typed = request.parameter("recipients").orElse("");
        RecipientList read = RecipientList.read(LINES.splitToList(typed));
        AdminWords say = pages.speech(request);
        if (!read.fits()) {
            return show(request, 422, typed, problems(read, say));
        }
        if (tenant(request).isEmpty()) {
            return pages.nobody(request);
        }
        return reports().change(id(request), read.addresses(), request.administrator(Actor.Channel.PAGE))
                ? WebResult.redirect(request.base() + "/admin/readiness/report" + Flash.REPORT.query())
                : show(request, 409, typed, List.of(new Problem("", say.of("report.conflict"))));
    }

    /** Sends one at once to those who are stored. */
    WebResult tryNow(WebRequest request) {
        if (tenant(request).isEmpty()) {
            return pages.nobody(request);
        }
        AdminWords say = pages.speech(request);
        Answer<Tried> answer = reports().tryNow(id(request), request.administrator(Actor.Channel.PAGE));
        if (answer instanceof Answer.Denied<Tried> denied) {
            return show(request, 422, null, List.of(new Problem("", refusal(say, denied.why()))));
        }
        Tried tried = answer.value().orElseThrow();
        if (tried.notTaken() > 0) {
            String problem = say.of(
                    "report.notTaken",
                    "n",
                    say.number(tried.notTaken()),
                    "all",
                    say.number(tried.taken() + tried.notTaken()));
            return show(request, 422, null, List.of(new Problem("", problem)));
        }
        return WebResult.redirect(request.base() + "/admin/readiness/report" + Flash.REPORT_TRIED.query());
    }

    private static String refusal(AdminWords say, Refused why) {
        if (why.refusal() == Refusal.RATE_LIMITED && why.retryAfter() != null) {
            return say.of("report.tooSoon", "wait", say.duration(why.retryAfter()));
        }
        return say.of(why.refusal() == Refusal.NOT_FOUND ? "report.nobody" : "report.conflict");
    }

    private static List<Problem> problems(RecipientList read, AdminWords say) {
        List<Problem> problems = new ArrayList<>();
        read.wrong()
                .forEach(wrong -> problems.add(new Problem(
                        "recipients",
                        say.of(
                                "report.wrong",
                                "line",
                                wrong.line(),
                                "fault",
                                say.refusal(Refused.invalidAddress(wrong.fault()))))));
        if (read.tooMany()) {
            problems.add(new Problem(
                    "recipients",
                    say.of(
                            "report.tooMany",
                            "most",
                            ReportPlan.MOST_RECIPIENTS,
                            "n",
                            say.number(read.addresses().size()))));
        }
        return problems;
    }

    private WebResult show(WebRequest request, int status, @Nullable String typed, List<Problem> problems) {
        Optional<Tenant> tenant = tenant(request);
        Optional<Settings> settings = reports().settings(id(request)).value();
        if (tenant.isEmpty() || settings.isEmpty()) {
            return pages.nobody(request);
        }
        AdminWords say = pages.speech(request);
        ReportPlan plan = settings.get().plan();
        int recipients = plan.recipients().size();
        ReportView view = new ReportView(
                typed == null ? lines(plan) : typed,
                ReportPlan.MOST_RECIPIENTS,
                next(say, settings.get(), tenant.get()),
                plan.waiting().isEmpty()
                        ? ""
                        : say.counted("report.waiting", plan.waiting().size()),
                recipients == 0 ? "" : say.counted("report.try.hint", recipients),
                request.signedIn().mayProvision());
        return pages.page(request, status, Place.REPORT, say.of("report.title"), view, problems);
    }

    private String next(AdminWords say, Settings settings, Tenant tenant) {
        if (settings.plan().recipients().isEmpty()) {
            return say.of("report.off");
        }
        Instant next = settings.next();
        if (next == null) {
            return say.of("report.closed");
        }
        return settings.due()
                ? say.of("report.next.now")
                : say.of("report.next", "when", say.exactly(next, tenant.zone()));
    }

    private static String lines(ReportPlan plan) {
        return plan.recipients().stream().map(EmailAddress::display).collect(Collectors.joining("\n"));
    }

    private WeeklyReports reports() {
        return footbridge.readiness().weekly();
    }

    private Optional<Tenant> tenant(WebRequest request) {
        return footbridge.administration().tenant(id(request)).value();
    }

    private static TenantId id(WebRequest request) {
        return request.signedIn().user().tenant();
    }
}
