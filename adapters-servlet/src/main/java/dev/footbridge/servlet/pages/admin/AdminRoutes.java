package dev.footbridge.servlet.pages.admin;

import com.google.common.collect.ImmutableList;
import dev.footbridge.Footbridge;
import dev.footbridge.servlet.pages.Templates;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.Route;
import dev.footbridge.servlet.words.Words;
import java.util.List;

/** The administrator's pages (A1 to A3, A5 to A7, D1, O1, O7, P7 to P13). */
public final class AdminRoutes {
    private final UsersPage users;
    private final UserPage user;
    private final UserForms forms;
    private final DomainsPage domains;
    private final TextsPage texts;
    private final ReadinessPage readiness;
    private final PhasePage phase;
    private final ReviewPage review;
    private final PlanForm plan;
    private final GlassForm glass;
    private final VerificationsPage verifications;
    private final JobPage job;
    private final JobForms jobForms;
    private final LogPage log;
    private final ErasurePage erasure;
    private final SchedulePage schedule;
    private final ConflictsPage conflicts;
    private final RemindersPage reminders;
    private final ShadowPage shadow;
    private final ReportPage report;
    private final ChartImage chart;

    /** Without imports and exports. */
    public AdminRoutes(Footbridge footbridge, Words words, Templates templates) {
        this(footbridge, words, templates, false);
    }

    /** @param files whether {@link ImportRoutes} are there to be led to */
    public AdminRoutes(Footbridge footbridge, Words words, Templates templates, boolean files) {
        AdminPages pages = new AdminPages(templates, words);
        this.users = new UsersPage(footbridge, pages, files);
        this.user = new UserPage(footbridge, pages);
        this.forms = new UserForms(footbridge, user);
        this.domains = new DomainsPage(footbridge, pages);
        this.texts = new TextsPage(footbridge, words, pages);
        this.readiness = new ReadinessPage(footbridge, pages);
        this.phase = new PhasePage(footbridge, pages);
        this.review = new ReviewPage(footbridge, pages, phase);
        this.plan = new PlanForm(footbridge, pages, phase);
        this.glass = new GlassForm(footbridge, pages, phase);
        this.verifications = new VerificationsPage(footbridge, pages);
        this.job = new JobPage(footbridge, pages);
        this.erasure = new ErasurePage(footbridge, pages);
        this.schedule = new SchedulePage(footbridge, pages);
        this.conflicts = new ConflictsPage(footbridge, pages, files);
        this.reminders = new RemindersPage(footbridge, pages);
        this.shadow = new ShadowPage(footbridge, pages, files);
        this.report = new ReportPage(footbridge, pages);
        this.chart = new ChartImage(footbridge, pages);
        this.log = new LogPage(footbridge, pages, files);
        this.jobForms = new JobForms(footbridge, pages, job);
    }

    public List<Route> routes() {
        return ImmutableList.of(
                Route.get("/admin/users", Access.READER, users::show),
                Route.get("/admin/users/{id}", Access.READER, user::show),
                Route.post("/admin/users/{id}/address", Access.PROVISIONER, forms::address),
                Route.get("/admin/users/{id}/remove", Access.PROVISIONER, user::confirmRemoval),
                Route.post("/admin/users/{id}/remove", Access.PROVISIONER, forms::remove),
                Route.post("/admin/users/{id}/cancel", Access.PROVISIONER, forms::cancel),
                Route.get("/admin/users/{id}/data", Access.PROVISIONER, erasure::data),
                Route.get("/admin/users/{id}/erasure", Access.PROVISIONER, erasure::ask),
                Route.post("/admin/users/{id}/erasure", Access.PROVISIONER, erasure::erase),
                Route.get("/admin/verifications", Access.PROVISIONER, verifications::show),
                Route.post("/admin/verifications", Access.PROVISIONER, verifications::start),
                Route.get("/admin/jobs", Access.READER, job::newest),
                Route.get("/admin/jobs/{id}", Access.READER, job::show),
                Route.post("/admin/jobs/{id}/pause", Access.PROVISIONER, jobForms::pause),
                Route.post("/admin/jobs/{id}/resume", Access.PROVISIONER, jobForms::resume),
                Route.post("/admin/jobs/{id}/cancel", Access.PROVISIONER, jobForms::cancel),
                Route.post("/admin/jobs/{id}/again", Access.PROVISIONER, jobForms::again),
                Route.get("/admin/schedule", Access.READER, schedule::show),
                Route.get("/admin/reminders", Access.READER, reminders::show),
                Route.post("/admin/reminders", Access.PROVISIONER, reminders::store),
                Route.get("/admin/audit", Access.PROVISIONER, log::show),
                Route.get("/admin/audit/proof", Access.PROVISIONER, log::proof),
                Route.get("/admin/domains", Access.READER, domains::show),
                Route.post("/admin/domains", Access.PROVISIONER, domains::store),
                Route.post("/admin/domains/preview", Access.PROVISIONER, domains::preview),
                Route.get("/admin/texts", Access.READER, texts::show),
                Route.post("/admin/texts", Access.PROVISIONER, texts::store),
                Route.post("/admin/texts/preview", Access.PROVISIONER, texts::preview),
                Route.get("/admin/readiness", Access.READER, readiness::show),
                Route.get("/admin/readiness.csv", Access.READER, readiness::csv),
                Route.get("/admin/readiness/chart.svg", Access.READER, chart::show),
                Route.get("/admin/readiness/report", Access.READER, report::show),
                Route.post("/admin/readiness/report", Access.PROVISIONER, report::store),
                Route.post("/admin/readiness/report/try", Access.PROVISIONER, report::tryNow),
                Route.get("/admin/conflicts", Access.READER, conflicts::show),
                Route.get("/admin/shadow", Access.READER, shadow::show),
                Route.get("/admin/phase", Access.READER, phase::show),
                Route.get("/admin/phase/review", Access.SWITCHER, review::show),
                Route.post("/admin/phase", Access.SWITCHER, review::carryOut),
                Route.post("/admin/phase/plan", Access.SWITCHER, plan::store),
                Route.post("/admin/phase/plan/cancel", Access.SWITCHER, plan::cancel),
                Route.post("/admin/phase/glass", Access.SWITCHER, glass::name),
                Route.post("/admin/phase/glass/nobody", Access.SWITCHER, glass::nobody));
    }
}
