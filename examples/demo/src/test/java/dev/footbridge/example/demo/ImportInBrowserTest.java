package dev.footbridge.example.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same import as over the calls, by an administrator with a mouse. */
class ImportInBrowserTest {
    @TempDir
    Path data;

    @Test
    void T4_37_faults_are_shown_with_row_column_and_reason_and_undoing_restores_every_byte() throws Exception {
        FaultyFile file = new FaultyFile();
        DemoOptions options = new DemoOptions(0, 0, 0, 0, data, false);
        RunningDemo.start(options).close();
        ImportingCompany.employs(data, file);
        try (Browser browser = Browser.start();
                RunningDemo demo = RunningDemo.start(options);
                Person admin = browser.person(true)) {
            Caller calls = ImportingCompany.is_ready(demo, new Post(demo.mails()));
            byte[] before = calls.downloads(ImportingCompany.EXPORT);

            admin.signsInWithPassword(demo.hrm(), "admin").opens(demo.hrm() + "/footbridge/admin/imports");
            admin.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("personal.csv", "text/csv", file.bytes()));
            admin.presses("Förhandsgranska").sees("Ingenting är sparat än");
            admin.shot("import-37-faults").shotOnAPhone("import-37-faults-phone");
            assertThat(rows(admin)).containsExactlyElementsOf(file.faults().keySet());
            assertThat(reasons(admin)).allMatch(reason -> reason.matches("(?s).+\\(kolumn .+\\)"));
            admin.sees("1\u00a0343");
            assertThat(calls.downloads(ImportingCompany.EXPORT)).isEqualTo(before);

            admin.presses("Genomför importen");
            finds(admin, "Importen är genomförd").shot("import-applied");
            assertThat(calls.downloads(ImportingCompany.EXPORT)).isNotEqualTo(before);
            admin.presses("Ångra importen");
            finds(admin, "Importen är ångrad").shot("import-undone");
            assertThat(calls.downloads(ImportingCompany.EXPORT)).isEqualTo(before);
            assertThat(admin.violations()).isEmpty();
            assertThat(admin.barriers()).isEmpty();
        }
    }

    /** A long import goes on by itself; whoever wants to see its end looks again. */
    private static Person finds(Person admin, String text) {
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            if (admin.isShown(text)) {
                return true;
            }
            admin.page().reload();
            return false;
        });
        return admin;
    }

    private static List<Integer> rows(Person admin) {
        return faults(admin).locator("tbody th").allInnerTexts().stream()
                .map(cell -> Integer.valueOf(cell.replaceAll("\\D", "")))
                .toList();
    }

    private static List<String> reasons(Person admin) {
        List<String> reasons = new ArrayList<>();
        for (String reason : faults(admin).locator("tbody .fb-under").allInnerTexts()) {
            reasons.add(reason.strip());
        }
        return reasons;
    }

    private static Locator faults(Person admin) {
        return admin.page().locator("table[aria-labelledby=faults]");
    }
}
