package dev.footbridge;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.TenantEvent.RemindersChanged;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.reminders.ReminderPlan;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.spi.UserProjection.Row;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reminds those who are not linked, by mail, until they are (A10). What was sent is read from the outbox, and every mail
 * is written with the version of the user that it was decided on, so any number of nodes may run it at any time.
 */
public final class Reminders {
    private static final int AT_ONCE = 500;

    /** How many users a preview looks at. */
    private static final int MOST_SEEN = 5_000;

    /** After so many who found no room in a row, the tenant's mails of the hour are used up. */
    private static final int FULL = 10;

    private final Parts parts;
    private final Ledger ledger;

    Reminders(Parts parts, Ledger ledger) {
        this.parts = parts;
        this.ledger = ledger;
    }

    /**
     * Who would be reminded on the next day on which reminders leave, after today.
     *
     * @param on whether any will leave: they are on, and the tenant is in PREPARATION
     * @param users those among the users looked at, in the order of names
     * @param next where to look on; null if everybody was looked at
     */
    public record Preview(
            boolean on,
            LocalDate day,
            ImmutableList<Row> users,
            @Nullable UserId next) {}

    /** Empty means there is no such tenant. Shows whom the plan means also while it is off. */
    public Answer<Preview> preview(TenantId id, @Nullable UserId after) {
        return parts.tenants()
                .find(id)
                .map(tenant -> Answer.granted(preview(tenant, parts.tenants().now(), after)))
                .orElse(Answer.denied(Refusal.NOT_FOUND));
    }

    private Preview preview(Tenant tenant, Instant now, @Nullable UserId after) {
        LocalDate day = tenant.campaign().nextDay(now);
        Instant then = tenant.reminders().hours().opening(day, tenant.zone());
        Remindable remindable = new Remindable(parts, tenant);
        List<Row> due = new ArrayList<>();
        UserId next = after;
        boolean more = true;
        for (int seen = 0; more && seen < MOST_SEEN; seen += AT_ONCE) {
            UserProjection.Page page = page(tenant, next);
            due.addAll(remindable.due(page.users(), then));
            next = last(page);
            more = page.more();
        }
        return new Preview(Remindable.isOpen(tenant), day, ImmutableList.copyOf(due), more ? next : null);
    }

    /** Replaces the plan; false, with nothing stored, if somebody else changed the tenant at the same time. */
    public boolean change(TenantId tenant, ReminderPlan plan, Actor actor) {
        return ledger.change(tenant, t -> t.reminding(plan), new RemindersChanged(plan.on()), actor);
    }

    /**
     * Makes the mails that are due now.
     *
     * @return how many
     */
    public int runOnce() {
        AtomicInteger mails = new AtomicInteger();
        new EachTenant(parts).take((tenant, now) -> {
            if (Remindable.isOpen(tenant) && tenant.campaign().open(now)) {
                mails.addAndGet(remind(tenant, now));
            }
        });
        return mails.get();
    }

    private int remind(Tenant tenant, Instant now) {
        Remindable remindable = new Remindable(parts, tenant);
        ReminderStep step = new ReminderStep(parts, ledger);
        UserId after = null;
        int mails = 0;
        int withoutRoom = 0;
        UserProjection.Page page;
        do {
            page = page(tenant, after);
            for (Row row : remindable.due(page.users(), now)) {
                switch (step.take(tenant.id(), row.id())) {
                    case MADE -> {
                        mails++;
                        withoutRoom = 0;
                    }
                    case NO_ROOM -> withoutRoom++;
                    case LEFT_OUT -> withoutRoom = 0;
                }
                if (withoutRoom == FULL) {
                    return mails;
                }
            }
            after = last(page);
        } while (page.more());
        return mails;
    }

    private UserProjection.Page page(Tenant tenant, @Nullable UserId after) {
        return parts.users()
                .page(tenant.id(), new UserProjection.Query("", null, true, Remindable.REASONS, AT_ONCE, after));
    }

    private static @Nullable UserId last(UserProjection.Page page) {
        return page.users().isEmpty()
                ? null
                : page.users().get(page.users().size() - 1).id();
    }
}
