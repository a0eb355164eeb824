package dev.footbridge.example.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product's own templates of employees carry the field beside the product's own columns. */
class EmployeesInBrowserTest {
    @TempDir
    Path data;

    @Test
    void T6_the_products_own_import_changes_its_columns_and_hands_over_the_field() throws Exception {
        try (Browser browser = Browser.start();
                RunningDemo demo = RunningDemo.start(new DemoOptions(0, 0, 0, 0, data, false));
                Person admin = browser.person(true)) {
            admin.signsInWithPassword(demo.hrm(), "admin").opens(demo.hrm() + "/allmant");
            admin.page().getByText("Anställda/användare").click();
            admin.sees("Hämta som CSV").shot("employees").shotOnAPhone("employees-phone");
            String file = exported(admin);
            assertThat(file)
                    .startsWith("\uFEFFAnvändarnamn;Namn;Anställningsnummer;Avdelning;E-post inloggning\r\n")
                    .contains("\r\nbo;Bo Ek;");

            uploads(admin, """
                    Användarnamn;Namn;Avdelning;E-post inloggning
                    bo;Bo Ekman;Ekonomi;bo.ek@acme.example
                    cecilia;;IT;cecilia@acme..example
                    klocka;Klockan i porten;;klocka@acme.example
                    nobody;Ingen;;ingen@acme.example
                    person001;;;'=person@acme.example
                    """);
            admin.sees("5 rader är lästa, 4 ändrade och 3 med anmärkning.")
                    .sees("Du får snart en ny inloggning")
                    .shot("employees-imported")
                    .shotOnAPhone("employees-imported-phone");
            assertThat(admin.page().locator("tbody tr").allInnerTexts())
                    .hasSize(3)
                    .anySatisfy(
                            row -> assertThat(row).startsWith("3\tcecilia\t").contains("E-post inloggning"))
                    .anySatisfy(row -> assertThat(row).startsWith("4\tklocka\t").endsWith("Namn"))
                    .anySatisfy(row -> assertThat(row).contains("nobody", "finns inte"));

            assertThat(exported(admin))
                    .contains("\r\nbo;Bo Ekman;", ";Ekonomi;bo.ek@acme.example\r\n", ";'=person@acme.example\r\n")
                    .contains("\r\nklocka;Klockan i porten;");
            uploads(admin, exported(admin));
            admin.sees("rader är lästa, 0 ändrade och 0 med anmärkning.");
            showsInTheList(admin, demo, "Bo Ekman");

            uploads(admin, "Namn;Avdelning\r\nBo;IT\r\n");
            admin.sees("Filen saknar kolumnen Användarnamn. Ingenting är ändrat.");
            assertThat(admin.violations()).isEmpty();
            assertThat(admin.barriers()).isEmpty();
        }
    }

    @Test
    void a_helpdesk_that_only_reads_may_neither_export_nor_import() throws Exception {
        try (Browser browser = Browser.start();
                RunningDemo demo = RunningDemo.start(new DemoOptions(0, 0, 0, 0, data, false));
                Person helpdesk = browser.person(true)) {
            helpdesk.signsInWithPassword(demo.hrm(), "helpdesk").opens(demo.hrm() + "/allmant");
            assertThat(helpdesk.isShown("Anställda/användare")).isFalse();
            assertThat(helpdesk.page().navigate(demo.hrm() + "/anstallda").status())
                    .isEqualTo(403);
        }
    }

    /** A changed name reaches our copy of the directory with its next reading. */
    private static void showsInTheList(Person admin, RunningDemo demo, String name) {
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            admin.opens(demo.hrm() + "/footbridge/admin/users?q=ekman");
            return admin.isShown(name) && admin.isShown("bo.ek@acme.example");
        });
        admin.opens(demo.hrm() + "/anstallda");
    }

    private static void uploads(Person admin, String file) {
        admin.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("anstallda.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        admin.presses("Läs in");
    }

    private static String exported(Person admin) throws Exception {
        Download download = admin.page()
                .waitForDownload(() -> admin.page().getByText("Hämta som CSV").click());
        try (InputStream content = download.createReadStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
