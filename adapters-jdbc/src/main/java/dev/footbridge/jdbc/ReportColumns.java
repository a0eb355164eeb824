package dev.footbridge.jdbc;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.reports.ReportPlan;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of a tenant's weekly report. */
final class ReportColumns {
    static final ImmutableList<String> NAMES =
            ImmutableList.of("report_recipients", "report_sent_on", "report_waiting", "report_tried_at");

    /** Of the table under the alias {@code t}. */
    static final String SELECTED =
            NAMES.stream().map(name -> "t." + name + " AS t_" + name).collect(Collectors.joining(", "));

    private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();

    private ReportColumns() {}

    static List<@Nullable Object> values(ReportPlan plan) {
        return Arrays.asList(
                lines(plan.recipients()),
                plan.sentOn() == null ? null : plan.sentOn().toString(),
                lines(plan.waiting()),
                plan.triedAt());
    }

    static ReportPlan read(Row row) throws SQLException {
        String sentOn = row.textOrNull("t_report_sent_on");
        return new ReportPlan(
                addresses(row.text("t_report_recipients")),
                sentOn == null ? null : LocalDate.parse(sentOn),
                addresses(row.text("t_report_waiting")),
                row.timeOrNull("t_report_tried_at"));
    }

    private static String lines(Set<EmailAddress> addresses) {
        return addresses.stream().map(EmailAddress::display).collect(Collectors.joining("\n"));
    }

    /** An address that is no longer understood gets no report, and keeps nobody from signing in. */
    private static ImmutableSet<EmailAddress> addresses(String lines) {
        return LINES.splitToStream(lines)
                .map(line -> EmailAddress.parse(line).accepted())
                .flatMap(Optional::stream)
                .collect(ImmutableSet.toImmutableSet());
    }
}
