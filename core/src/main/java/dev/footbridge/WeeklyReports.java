package dev.footbridge;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.ReportEvent.ReportChanged;
import dev.footbridge.audit.ReportEvent.ReportDelayed;
import dev.footbridge.audit.ReportEvent.ReportSent;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.readiness.Readiness;
import dev.footbridge.readiness.WeeklyReport;
import dev.footbridge.reports.ReportPlan;
import dev.footbridge.spi.Mailer;
import dev.footbridge.spi.Mailer.Content;
import dev.footbridge.spi.Mailer.Result;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.PlannedActivation;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Mails administrators every week how many are ready, while the tenant is in PREPARATION. That a report goes is written
 * before it goes, under the tenant's version: rather none arrives than two.
 */
public final class WeeklyReports {
    private final Parts parts;
    private final Ledger ledger;
    private final Function<TenantId, Optional<Readiness>> readiness;

    WeeklyReports(Parts parts, Ledger ledger, Function<TenantId, Optional<Readiness>> readiness) {
        this.parts = parts;
        this.ledger = ledger;
        this.readiness = readiness;
    }

    /**
     * To whom reports go.
     *
     * @param next when the next one leaves, now at the earliest; null if none will: there is nobody to get it, or the
     *     tenant is not in PREPARATION
     * @param due whether that is now, with the next run
     */
    public record Settings(ReportPlan plan, @Nullable Instant next, boolean due) {}

    /** Empty means there is no such tenant. */
    public Answer<Settings> settings(TenantId id) {
        return parts.tenants()
                .find(id)
                .map(this::settings)
                .map(Answer::granted)
                .orElse(Answer.denied(Refusal.NOT_FOUND));
    }

    private Settings settings(Tenant tenant) {
        Instant now = parts.tenants().now();
        Instant next =
                isOpen(tenant) ? tenant.reports().next(now, tenant.zone()).orElse(null) : null;
        return new Settings(tenant.reports(), next, now.equals(next));
    }

    /**
     * Replaces the recipients; false, with nothing stored, if somebody else changed the tenant at the same time.
     *
     * @throws IllegalArgumentException if they are more than {@link ReportPlan#MOST_RECIPIENTS}
     */
    public boolean change(TenantId id, ImmutableSet<EmailAddress> recipients, Actor actor) {
        return ledger.change(
                id, t -> t.reporting(t.reports().to(recipients)), new ReportChanged(recipients.size()), actor);
    }

    /**
     * What became of a report that was sent to look at it.
     *
     * @param notTaken for how many the mail server did not take it; they are not tried again
     */
    public record Tried(int taken, int notTaken) {}

    /** Sends one now, in any phase; at most one a minute and tenant. It says nothing about the next weekly one. */
    public Answer<Tried> tryNow(TenantId id, Actor actor) {
        Optional<Tenant> found = parts.tenants().find(id);
        if (found.isEmpty() || found.get().reports().recipients().isEmpty()) {
            return Answer.denied(Refusal.NOT_FOUND);
        }
        Tenant tenant = found.get();
        Instant now = parts.tenants().now();
        ReportPlan plan = tenant.reports();
        Duration pause = plan.pauseLeft(now);
        if (!pause.isZero()) {
            return Answer.denied(Refused.until(Refusal.RATE_LIMITED, pause));
        }
        Content content = content(tenant);
        if (!take(tenant.reporting(plan.tried(now)), plan.recipients().size(), now, actor)) {
            return Answer.denied(Refusal.CONFLICT);
        }
        ImmutableSet<EmailAddress> refused = ImmutableSet.copyOf(plan.recipients().stream()
                .filter(to -> send(tenant, to, content, "tried " + now) != Result.Kind.ACCEPTED)
                .iterator());
        return Answer.granted(new Tried(plan.recipients().size() - refused.size(), refused.size()));
    }

    /**
     * Sends what is due now.
     *
     * @return how many mails were accepted
     */
    public int runOnce() {
        AtomicInteger mails = new AtomicInteger();
        new EachTenant(parts).take((tenant, now) -> {
            ImmutableSet<EmailAddress> due = tenant.reports().due(now, tenant.zone());
            if (isOpen(tenant) && !due.isEmpty()) {
                report(tenant, due, now, mails);
            }
        });
        return mails.get();
    }

    private void report(Tenant tenant, ImmutableSet<EmailAddress> due, Instant now, AtomicInteger mails) {
        LocalDate day = now.atZone(tenant.zone()).toLocalDate();
        // Counted first, so that a report that cannot be made is not taken for sent.
        Content content = content(tenant);
        if (!take(tenant.reporting(tenant.reports().taken(day)), due.size(), now, Actor.system())) {
            return;
        }
        ImmutableSet.Builder<EmailAddress> later = ImmutableSet.builder();
        for (EmailAddress to : due) {
            switch (send(tenant, to, content, day.toString())) {
                case ACCEPTED -> mails.incrementAndGet();
                case TRY_AGAIN -> later.add(to);
                case NEVER -> {
                    // The mailbox will not have it; the next week asks again.
                }
            }
        }
        giveBack(tenant.id(), day, later.build());
    }

    private void giveBack(TenantId id, LocalDate day, ImmutableSet<EmailAddress> later) {
        if (!later.isEmpty()) {
            boolean unused = ledger.change(
                    id,
                    t -> t.reporting(t.reports().givenBack(day, later)),
                    new ReportDelayed(later.size()),
                    Actor.system());
            throw new ReportNotTaken();
        }
    }

    private boolean take(Tenant tenant, int recipients, Instant now, Actor actor) {
        return parts.tenants().save(tenant, ledger.entry(tenant.id(), null, now, new ReportSent(recipients), actor));
    }

    private Content content(Tenant tenant) {
        PlannedActivation plan = tenant.rollout().plan();
        return new Content.ReadinessReport(
                WeeklyReport.of(
                        readiness.apply(tenant.id()).orElseThrow(), plan == null ? null : plan.moment(tenant.zone())),
                URI.create(parts.publicUrl() + "/admin/readiness"));
    }

    /** @param what of the tenant's reports it is: a try of the same again has the same id, so that a doubled mail is told */
    private Result.Kind send(Tenant tenant, EmailAddress to, Content content, String what) {
        String name = tenant.id().value() + '\n' + what + '\n' + to.canonical();
        return parts.mailer()
                .send(new Mailer.Mail(
                        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                        to,
                        tenant.locale(),
                        tenant.zone(),
                        tenant.name(),
                        "",
                        content))
                .kind();
    }

    private static boolean isOpen(Tenant tenant) {
        return tenant.phase() == Phase.PREPARATION;
    }
}
