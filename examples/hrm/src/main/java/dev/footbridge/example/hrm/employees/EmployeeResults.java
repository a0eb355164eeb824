package dev.footbridge.example.hrm.employees;

import dev.footbridge.example.hrm.pages.HrmFrame;
import dev.footbridge.files.limits.FileRefusal;
import java.util.List;

/** Tells what became of the rows of a file: how many changed, and each that has a fault or was left alone. */
final class EmployeeResults {
    private static final int SHOWN = 500;

    private EmployeeResults() {}

    static String html(List<EmployeeImport.Result> rows) {
        long changed = rows.stream().filter(row -> !row.changed().isEmpty()).count();
        List<EmployeeImport.Result> told =
                rows.stream().filter(row -> !row.faults().isEmpty()).toList();
        StringBuilder html = new StringBuilder();
        html.append("<p class=\"done\" role=\"status\">")
                .append(rows.size())
                .append(" rader är lästa, ")
                .append(changed)
                .append(" ändrade och ")
                .append(told.size())
                .append(" med anmärkning.</p>");
        if (!told.isEmpty()) {
            html.append(
                            "<section class=\"card\"><h2 id=\"remarks\">Anmärkningar</h2>"
                                    + "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"remarks\"><table><thead><tr><th>Rad</th><th>Användarnamn</th>")
                    .append("<th>Anmärkning</th><th>Ändrat ändå</th></tr></thead><tbody>");
            told.stream().limit(SHOWN).forEach(row -> row(html, row));
            html.append("</tbody></table></div></section>");
        }
        return html.toString();
    }

    static String refusal(FileRefusal refusal) {
        String why = switch (refusal.reason()) {
            case NO_USER_COLUMN, EMPTY -> "Filen saknar kolumnen " + TemplateColumn.USER.heading() + '.';
            case WRONG_TYPE, UNREADABLE -> "Filen går inte att läsa som CSV eller Excel.";
            default -> "Filen är för stor eller ser inte ut som en vanlig fil från ett kalkylprogram.";
        };
        return "<p class=\"stop\" role=\"alert\">" + HrmFrame.escape(why) + " Ingenting är ändrat.</p>";
    }

    private static void row(StringBuilder html, EmployeeImport.Result row) {
        html.append("<tr><td>")
                .append(row.row())
                .append("</td><td>")
                .append(HrmFrame.escape(row.user()))
                .append("</td><td>")
                .append(HrmFrame.escape(String.join(" ", row.faults())))
                .append("</td><td>")
                .append(HrmFrame.escape(String.join(", ", row.changed())))
                .append("</td></tr>");
    }
}
