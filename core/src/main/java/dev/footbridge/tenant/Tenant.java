package dev.footbridge.tenant;

import dev.footbridge.address.DomainPolicy;
import dev.footbridge.reminders.Campaign;
import dev.footbridge.reminders.ReminderPlan;
import dev.footbridge.reports.ReportPlan;
import dev.footbridge.texts.TenantText;
import dev.footbridge.texts.TenantTexts;
import dev.footbridge.texts.TextKind;
import dev.footbridge.texts.TextLanguage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * One customer of the product, as stored.
 *
 * @param name shown to its users and in mails
 * @param zone in which its calendar days are counted
 * @param locale language for people whose own is unknown
 * @param phaseSince when the present phase began
 * @param rollout waves, plan, break-glass and the way back
 * @param domains in which its addresses may be (D1, D6)
 * @param texts what it says to people who are not linked, in its own words
 * @param reminders how people who are not linked are reminded (A10)
 * @param reports to whom the weekly report of readiness goes
 * @param version raised by every change; a change names the version it read
 */
public record Tenant(
        TenantId id,
        String name,
        ZoneId zone,
        Locale locale,
        Phase phase,
        Instant phaseSince,
        Rollout rollout,
        DomainPolicy domains,
        TenantTexts texts,
        ReminderPlan reminders,
        ReportPlan reports,
        long version) {

    /** A tenant on its first day: nothing has begun and every domain is allowed. */
    public static Tenant fresh(TenantId id, String name, ZoneId zone, Locale locale, Instant now) {
        return new Tenant(
                id,
                name,
                zone,
                locale,
                Phase.NOT_STARTED,
                now,
                Rollout.standard(),
                DomainPolicy.open(),
                TenantTexts.none(),
                ReminderPlan.standard(),
                ReportPlan.off(),
                0);
    }

    /** The phase of a user: that of the tenant, or ACTIVE for the groups that go ahead (P13, decisions 18). */
    public Phase phaseOf(String group) {
        return phase == Phase.PREPARATION && rollout.waves().includes(group) ? Phase.ACTIVE : phase;
    }

    /** Switched as a whole: activation takes the groups that remain, rollback takes all of them. */
    public Tenant inPhase(Phase next, Instant now) {
        return new Tenant(
                id, name, zone, locale, next, now, rollout.settled(), domains, texts, reminders, reports, version);
    }

    public Tenant rollingOut(Rollout next) {
        return new Tenant(id, name, zone, locale, phase, phaseSince, next, domains, texts, reminders, reports, version);
    }

    public Tenant allowing(DomainPolicy next) {
        return new Tenant(id, name, zone, locale, phase, phaseSince, rollout, next, texts, reminders, reports, version);
    }

    public Tenant saying(TenantTexts next) {
        return new Tenant(
                id, name, zone, locale, phase, phaseSince, rollout, domains, next, reminders, reports, version);
    }

    /** With a help text in its own language. */
    public Tenant withHelpText(String text) {
        return saying(texts.with(TenantText.typed(TextKind.HELP, TextLanguage.of(locale), text)));
    }

    /** The help text as it was typed in its own language; empty for none. */
    public String helpText() {
        return texts.typed(TextKind.HELP, TextLanguage.of(locale));
    }

    /** A text as it is read in a language, with its gaps filled; plain text, empty for none. */
    public String says(TextKind kind, Locale reader, String product, String idp) {
        return texts.filled(kind, new TenantTexts.Reader(name, reader, locale), product, idp);
    }

    public Tenant reminding(ReminderPlan next) {
        return new Tenant(id, name, zone, locale, phase, phaseSince, rollout, domains, texts, next, reports, version);
    }

    public Tenant reporting(ReportPlan next) {
        return new Tenant(id, name, zone, locale, phase, phaseSince, rollout, domains, texts, reminders, next, version);
    }

    /** The reminders of the present preparation. */
    public Campaign campaign() {
        PlannedActivation plan = rollout.plan();
        return new Campaign(reminders, zone, phaseSince, plan == null ? null : plan.moment(zone));
    }

    /** As stored: one version on. */
    public Tenant stored() {
        return new Tenant(
                id, name, zone, locale, phase, phaseSince, rollout, domains, texts, reminders, reports, version + 1);
    }
}
