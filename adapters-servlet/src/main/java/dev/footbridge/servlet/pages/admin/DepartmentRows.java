package dev.footbridge.servlet.pages.admin;

import dev.footbridge.readiness.Counts;
import dev.footbridge.readiness.DepartmentCounts;
import dev.footbridge.readiness.Progress;
import dev.footbridge.servlet.pages.admin.ReadinessView.Department;
import dev.footbridge.servlet.pages.admin.ReadinessView.Figure;
import dev.footbridge.servlet.pages.admin.ReadinessView.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The departments with their bars; the small ones come last, as one row. */
record DepartmentRows(AdminWords say) {
    /** In the order of the bar. */
    static final List<Progress> PARTS =
            List.of(Progress.READY, Progress.UNDER_WAY, Progress.NOT_STARTED, Progress.BLOCKED);

    List<Department> of(DepartmentCounts counts) {
        List<Department> rows = new ArrayList<>();
        counts.departments()
                .forEach((name, people) ->
                        rows.add(row(name.isEmpty() ? say.of("readiness.noDepartment") : name, people)));
        if (counts.merged() > 0) {
            rows.add(row(say.counted("readiness.others", counts.merged()), counts.remainder()));
        }
        return rows;
    }

    private Department row(String name, Counts people) {
        List<Part> bar = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        int before = 0;
        for (Progress part : PARTS) {
            int users = people.in(part);
            bar.add(new Part("fb-part--" + part, hundredths(before, people), hundredths(users, people)));
            figures.add(new Figure(say.of("readiness.card." + part), say.number(users)));
            before += users;
        }
        int share = people.linkedPercent().orElse(0);
        figures.add(new Figure(say.of("readiness.share"), say.of("readiness.percent", "share", say.number(share))));
        figures.add(new Figure(say.of("readiness.total"), say.number(people.total())));
        return new Department(name, bar, figures);
    }

    private static String hundredths(int users, Counts people) {
        return String.format(Locale.ROOT, "%.2f", 100.0 * users / people.total());
    }
}
