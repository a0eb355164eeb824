package dev.footbridge.servlet.pages.admin;

import static dev.footbridge.servlet.pages.admin.AdminScene.html;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.readiness.LinkedOnDay;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.UserKey;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    void P7_the_chart_has_the_days_that_were_and_the_band_to_come() {
        for (int day = 9; day <= 20; day++) {
            if (day != 14 && day != 15) {
                observe(day, day - 9, 100);
            }
        }
        JsonNode drawing = drawing();
        assertThat(drawing.get("days")).hasSize(11);
        assertThat(drawing.get("days").get(0).asLong()).isEqualTo(1_794_182_400);
        assertThat(drawing.get("linked").get(1).asInt()).isEqualTo(1);
        assertThat(drawing.get("total").get(1).asInt()).isEqualTo(100);
        assertThat(drawing.get("planned").isNull()).isTrue();
        assertThat(drawing.get("language").asString()).isEqualTo("sv");
    }

    @Test
    void P7_the_ways_ahead_begin_at_the_last_count_and_end_at_the_target() {
        scene.link(AdminScene.ADMIN, "admin@acme.example");
        for (int day = 16; day <= 20; day++) {
            observe(day, day % 2, 3);
        }
        JsonNode ahead = drawing().get("ahead");
        for (String pace : List.of("fast", "slow")) {
            assertThat(ahead.get(pace)).hasSameSizeAs(ahead.get("days"));
            assertThat(ahead.get(pace).get(0).asInt()).isEqualTo(1);
        }
        assertThat(ahead.get("fast").get(ahead.get("fast").size() - 1).asInt()).isEqualTo(3);
    }

    @Test
    void P7_one_day_alone_is_no_chart() {
        assertThat(html(scene.get("/admin/readiness"))).doesNotContain("data-fb-chart");
    }

    @Test
    void P7_the_chart_says_what_a_week_has_brought() {
        observe(16, 0, 3);
        assertThat(html(scene.get("/admin/readiness"))).contains("Lika många är kopplade som för en vecka sedan.");
        scene.link(AdminScene.BO, "bo@acme.example");
        assertThat(html(scene.get("/admin/readiness"))).contains("1 fler är kopplad nu än för en vecka sedan.");
    }

    @Test
    void P7_the_funnel_tells_where_people_are_lost() {
        scene.link(AdminScene.BO, "bo@acme.example");
        assertThat(html(scene.get("/admin/readiness")))
                .containsPattern("(?s)Berörda av bytet.*?>3<.*?Har fått en kod eller länk.*?>1<.*?67\\s*%")
                .containsPattern("(?s)Har bekräftat en adress.*?>1<.*?Har kopplats.*?>1<");
    }

    private JsonNode drawing() {
        Matcher found = Pattern.compile("data-fb-chart=\"([^\"]+)\"").matcher(html(scene.get("/admin/readiness")));
        assertThat(found.find()).isTrue();
        return new JsonMapper().readTree(found.group(1).replace("&#34;", "\""));
    }

    private void observe(int day, int linked, int total) {
        scene.world.tenants().observe(AdminScene.ACME, new LinkedOnDay(LocalDate.of(2026, 11, day), linked, total));
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
            observe(day, linked, 3);
        }
    }
}
