package dev.footbridge.servlet.pages.admin;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.footbridge.reminders.ReminderPlan;
import dev.footbridge.reminders.SendingHours;
import dev.footbridge.servlet.web.WebRequest;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A plan as it is typed. */
public record RemindersForm(
        boolean on, String days, String lastCall, String most, String from, String to, boolean weekends) {
    private static final int NO_NUMBER = -1;
    private static final Splitter NUMBERS =
            Splitter.on(CharMatcher.anyOf(",;").or(CharMatcher.whitespace())).omitEmptyStrings();

    static RemindersForm of(ReminderPlan plan) {
        return new RemindersForm(
                plan.on(),
                plan.days().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                Integer.toString(plan.lastCall()),
                Integer.toString(plan.most()),
                plan.hours().from().toString(),
                plan.hours().to().toString(),
                plan.hours().weekends());
    }

    static RemindersForm of(WebRequest request) {
        return new RemindersForm(
                request.parameter("on").isPresent(),
                typed(request, "days"),
                typed(request, "lastCall"),
                typed(request, "most"),
                typed(request, "from"),
                typed(request, "to"),
                request.parameter("weekends").isPresent());
    }

    private static String typed(WebRequest request, String field) {
        return request.parameter(field).orElse("").strip();
    }

    List<Problem> problems(AdminWords say) {
        List<Problem> problems = new ArrayList<>();
        for (ReminderPlan.Fault fault : ReminderPlan.faults(pauses(), number(lastCall), number(most))) {
            String field = switch (fault) {
                case DAYS -> "days";
                case LAST_CALL -> "lastCall";
                case MOST -> "most";
            };
            problems.add(new Problem(field, say.of("reminders.wrong." + field)));
        }
        if (hours().isEmpty()) {
            problems.add(new Problem("from", say.of("reminders.wrong.hours")));
        }
        return problems;
    }

    /** Of a form without problems. */
    ReminderPlan plan() {
        return new ReminderPlan(on, pauses(), number(lastCall), number(most), hours().orElseThrow());
    }

    private ImmutableList<Integer> pauses() {
        return NUMBERS.splitToStream(days).map(RemindersForm::number).collect(ImmutableList.toImmutableList());
    }

    private static int number(String text) {
        Integer number = Ints.tryParse(text);
        return number == null ? NO_NUMBER : number;
    }

    private Optional<SendingHours> hours() {
        try {
            LocalTime first = LocalTime.parse(from);
            LocalTime last = LocalTime.parse(to);
            return first.isBefore(last) ? Optional.of(new SendingHours(first, last, weekends)) : Optional.empty();
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
