package dev.footbridge.servlet.pages.admin;

import static dev.footbridge.servlet.pages.admin.AdminScene.html;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.readiness.LinkedOnDay;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.UserKey;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReadinessPageTest {
    private final AdminScene scene = new AdminScene();

    @Test
    void P7_the_sentence_the_numbers_and_what_stands_in_the_way() {
        scene.link(AdminScene.BO, "bo@acme.example");
        scene.sendLink(AdminScene.EVA, "eva@acme.example");
        assertThat(html(scene.get("/admin/readiness")))
                .contains("<h1>1 av 3 användare är redo (33 %)</h1>", "Räknat 23 november")
                .contains(
                        "users?progress=READY\"><strong>1</strong>", "users?progress=NOT_COUNTED\"><strong>2</strong>")
                .contains("users?reason=LINK_SENT\">Länk skickad", "Be personen öppna länken")
                .contains("Övriga (3 avdelningar)", "Stopp", "/app/footbridge/admin/phase\"")
                .doesNotContain("95 %", "reason=LINKED", "Anna Annan");
    }

    @Test
    void P7_not_started_comes_before_under_way() {
        scene.sendLink(AdminScene.EVA, "eva@acme.example");
        assertThat(html(scene.get("/admin/readiness"))).containsSubsequence("reason=NEVER_ASKED", "reason=LINK_SENT");
    }

    @Test
    void P7_with_a_week_of_data_there_is_a_forecast() {
        week(0);
        assertThat(html(scene.get("/admin/readiness"))).contains("mer än ett år innan 95 % är redo");
        scene.link(AdminScene.ADMIN, "admin@acme.example");
        scene.link(AdminScene.BO, "bo@acme.example");
        scene.link(AdminScene.EVA, "eva@acme.example");
        assertThat(html(scene.get("/admin/readiness"))).contains("Minst 95 % är redo.");
    }

    @Test
    void nobody_sees_a_page_of_a_tenant_that_does_not_exist() {
        scene.visitor = new Visitor(UserKey.of("nowhere", "admin"), true, true, true);
        assertThat(scene.get("/admin/readiness").status()).isEqualTo(404);
        assertThat(scene.get("/admin/readiness.csv").status()).isEqualTo(404);
    }

    @Test
    void the_history_is_a_file_for_spreadsheets() {
        week(1);
        WebResult result = scene.get("/admin/readiness.csv");
        assertThat(((WebResult.Body.Json) result.body()).text())
                .startsWith("\ufeffDag;Kopplade;Totalt\r\n2026-11-16;1;3\r\n")
                .endsWith("2026-11-23;0;3\r\n");
        assertThat(result.headers()).containsEntry("Content-Disposition", "attachment; filename=\"readiness.csv\"");
    }

    @Test
    void no_cell_is_a_formula() {
        assertThat(HistoryCsv.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(HistoryCsv.cell("-a;\"b\"")).isEqualTo("\"'-a;\"\"b\"\"\"");
    }

    private void week(int linked) {
        for (int day = 16; day <= 20; day++) {
            scene.world.tenants().observe(AdminScene.ACME, new LinkedOnDay(LocalDate.of(2026, 11, day), linked, 3));
        }
    }
}
