package dev.footbridge.servlet.api;

import dev.footbridge.Footbridge;
import dev.footbridge.Reminders;
import dev.footbridge.audit.Actor.Channel;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.reminders.ReminderPlan;
import dev.footbridge.reminders.SendingHours;
import dev.footbridge.servlet.api.MalformedRequest.Fault;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the visitor's tenant reminds its people (A10). */
final class ReminderCalls {
    private final Footbridge footbridge;
    private final Replies replies;

    ReminderCalls(Footbridge footbridge, Replies replies) {
        this.footbridge = footbridge;
        this.replies = replies;
    }

    /** Times are on the wall in the tenant's zone. */
    record PlanDocument(
            boolean on, List<Integer> days, int lastCall, int most, String from, String to, boolean weekends) {
        static PlanDocument of(ReminderPlan plan) {
            return new PlanDocument(
                    plan.on(),
                    plan.days(),
                    plan.lastCall(),
                    plan.most(),
                    plan.hours().from().toString(),
                    plan.hours().to().toString(),
                    plan.hours().weekends());
        }
    }

    record AheadDocument(
            boolean on,
            LocalDate day,
            List<PersonDocument> users,
            @Nullable String next) {
        static AheadDocument of(Reminders.Preview preview) {
            UserId next = preview.next();
            return new AheadDocument(
                    preview.on(),
                    preview.day(),
                    preview.users().stream()
                            .map(row -> new PersonDocument(
                                    row.id().value(), row.name(), row.reason().name()))
                            .toList(),
                    next == null ? null : next.value());
        }
    }

    record PersonDocument(String id, String name, String reason) {}

    List<Call> all() {
        return List.of(
                Call.of("GET", "/admin/reminders", Access.READER, this::plan),
                Call.of("PUT", "/admin/reminders", Access.PROVISIONER, this::change)
                        .fields("on", "days", "lastCall", "most", "from", "to", "weekends"),
                Call.of("GET", "/admin/reminders/preview", Access.READER, this::preview)
                        .parameters("after"));
    }

    private WebResult plan(WebRequest request, Fields none) {
        return replies.of(
                request,
                200,
                footbridge.administration().tenant(tenant(request)),
                found -> PlanDocument.of(found.reminders()));
    }

    private WebResult change(WebRequest request, Fields fields) {
        ReminderPlan plan = read(fields);
        return footbridge.reminders().change(tenant(request), plan, request.administrator(Channel.API))
                ? JsonText.result(200, PlanDocument.of(plan))
                : replies.problems().refused(request, Refused.of(Refusal.CONFLICT));
    }

    private static ReminderPlan read(Fields fields) {
        int lastCall = count(fields, "lastCall");
        int most = count(fields, "most");
        ReminderPlan.faults(fields.counts("days"), lastCall, most).forEach(fault -> {
            throw new MalformedRequest(Fault.BAD_FIELD, field(fault));
        });
        LocalTime from = time(fields, "from");
        LocalTime to = time(fields, "to");
        Fields.check(from.isBefore(to), "to");
        SendingHours hours = new SendingHours(from, to, fields.flag("weekends"));
        return new ReminderPlan(fields.flag("on"), fields.counts("days"), lastCall, most, hours);
    }

    private static String field(ReminderPlan.Fault fault) {
        return switch (fault) {
            case DAYS -> "days";
            case LAST_CALL -> "lastCall";
            case MOST -> "most";
        };
    }

    private static int count(Fields fields, String name) {
        return fields.optionalCount(name).orElseThrow(() -> new MalformedRequest(Fault.BAD_FIELD, name));
    }

    private static LocalTime time(Fields fields, String name) {
        try {
            return LocalTime.parse(fields.text(name));
        } catch (DateTimeParseException notATime) {
            throw new MalformedRequest(Fault.BAD_FIELD, name);
        }
    }

    private WebResult preview(WebRequest request, Fields none) {
        UserId after = request.parameter("after").flatMap(UserId::read).orElse(null);
        return replies.of(request, 200, footbridge.reminders().preview(tenant(request), after), AheadDocument::of);
    }

    private static TenantId tenant(WebRequest request) {
        return request.signedIn().user().tenant();
    }
}
