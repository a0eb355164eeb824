package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Reminders;
import dev.footbridge.spi.UserProjection.Row;
import dev.footbridge.tenant.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who would be reminded next.
 *
 * @param hint that nothing is sent, and why; empty if something is
 * @param next where to look on; empty at the end
 */
public record RemindersAhead(String heading, String count, String hint, List<Line> lines, String next) {
    private static final int SHOWN = 50;

    /** One person, with the page that tells more. */
    public record Line(String name, String number, String state, String address) {}

    static RemindersAhead of(Reminders.Preview preview, AdminWords say, String base) {
        int people = preview.users().size();
        UserId next = people > SHOWN ? preview.users().get(SHOWN - 1).id() : preview.next();
        return new RemindersAhead(
                say.of("reminders.ahead", "day", say.day(preview.day())),
                count(people, preview.next(), say),
                preview.on() ? "" : say.of("reminders.ahead.off"),
                preview.users().stream()
                        .limit(SHOWN)
                        .map(row -> line(row, say, base))
                        .toList(),
                next == null ? "" : base + "/admin/reminders?after=" + UserPath.encoded(next.value()) + "#ahead");
    }

    private static String count(int people, @Nullable UserId unseen, AdminWords say) {
        if (unseen != null) {
            return say.of("reminders.ahead.more", "n", say.number(people));
        }
        return people == 0 ? say.of("reminders.ahead.none") : say.counted("reminders.ahead.some", people);
    }

    private static Line line(Row row, AdminWords say, String base) {
        return new Line(
                row.name(),
                row.employeeNumber(),
                say.of("reason." + row.reason()),
                base + "/admin/users/" + UserPath.encoded(row.id().value()));
    }
}
