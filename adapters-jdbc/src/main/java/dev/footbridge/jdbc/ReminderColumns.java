package dev.footbridge.jdbc;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.footbridge.reminders.ReminderPlan;
import dev.footbridge.reminders.SendingHours;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of how a tenant reminds its people. */
final class ReminderColumns {
    static final ImmutableList<String> NAMES = ImmutableList.of(
            "reminders_on",
            "reminders_days",
            "reminders_last_call",
            "reminders_most",
            "reminders_from",
            "reminders_to",
            "reminders_weekends");

    /** Of the table under the alias {@code t}. */
    static final String SELECTED =
            NAMES.stream().map(name -> "t." + name + " AS t_" + name).collect(Collectors.joining(", "));

    private static final Splitter DAYS = Splitter.on(' ').omitEmptyStrings();

    private ReminderColumns() {}

    static List<Object> values(ReminderPlan plan) {
        return List.of(
                plan.on(),
                plan.days().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                plan.lastCall(),
                plan.most(),
                plan.hours().from().toString(),
                plan.hours().to().toString(),
                plan.hours().weekends());
    }

    static ReminderPlan read(Row row) throws SQLException {
        return new ReminderPlan(
                row.flag("t_reminders_on"),
                DAYS.splitToStream(row.text("t_reminders_days"))
                        .map(Integer::valueOf)
                        .collect(ImmutableList.toImmutableList()),
                row.count("t_reminders_last_call"),
                row.count("t_reminders_most"),
                new SendingHours(
                        LocalTime.parse(row.text("t_reminders_from")),
                        LocalTime.parse(row.text("t_reminders_to")),
                        row.flag("t_reminders_weekends")));
    }
}
