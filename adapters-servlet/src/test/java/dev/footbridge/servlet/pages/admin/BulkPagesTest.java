package dev.footbridge.servlet.pages.admin;

import static dev.footbridge.servlet.pages.admin.AdminScene.html;
import static dev.footbridge.servlet.pages.admin.AdminScene.location;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.spi.Mailer;
import dev.footbridge.tenant.Phase;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the users view to a sending and its results (A5). */
class BulkPagesTest {
    private static final String BASE = "/app/footbridge";

    private final AdminScene scene = new AdminScene();

    @Test
    void A5_the_list_leads_to_the_preview_of_the_same_people() {
        String list = html(scene.get("/admin/users", "q", "Bo", "state", "UNLINKED"));
        assertThat(list)
                .contains("Verifiera alla i urvalet")
                .contains(BASE + "/admin/verifications?q=Bo&amp;state=UNLINKED&amp;active=");
        String preview = html(scene.get("/admin/verifications", "q", "Bo", "state", "UNLINKED"));
        assertThat(preview)
                .contains("1 användare får en verifieringslänk.", "Skicka 1 verifieringslänk<")
                .contains("name=\"q\" value=\"Bo\"", "name=\"state\" value=\"UNLINKED\"")
                .contains("href=\"/app/footbridge/admin/users?q=Bo&amp;state=UNLINKED&amp;active=\"");
        assertThat(scene.mailer.all()).isEmpty();
    }

    @Test
    void A5_the_preview_says_who_gets_a_mail_where_and_who_does_not_and_why() {
        assertThat(html(scene.get("/admin/verifications")))
                .contains("2 användare får en verifieringslänk.", "Adress från Acme HRM")
                .contains("Du själv", "Avstängda", "Undantagna")
                .doesNotContain("Redan kopplade", "Siffrorna gäller")
                .contains("tar ungefär 2 sekunder");
    }

    @Test
    void A5_where_nobody_gets_a_mail_there_is_nothing_to_press() {
        assertThat(html(scene.get("/admin/verifications", "q", "Klocka")))
                .contains("Ingen i urvalet kan få", "Tillbaka till listan")
                .doesNotContain("<form");
    }

    @Test
    void A5_a_job_is_started_watched_paused_resumed_and_comes_to_its_end() {
        WebResult begun = scene.post("/admin/verifications", "q", "", "state", "", "active", "");
        String job = pathOf(begun);
        assertThat(location(begun)).endsWith("?done=bulk_started");
        assertThat(html(scene.get(job)))
                .contains("Utskicket pågår", "0 av 5 användare är genomgångna.", "max=\"5\" value=\"0\"")
                .contains("Admin Andersson", "högst 60 mejl i minuten", "5 sekunder", "Uppdatera sidan")
                .contains("Inte genomgångna</dt><dd>5<")
                .contains("Pausa", "Avbryt utskicket")
                .doesNotContain("Fortsätt", "Försök igen", "<script");
        assertThat(location(scene.post(job + "/pause"))).isEqualTo(BASE + job + "?done=bulk_paused");
        assertThat(html(scene.get(job, "done", "bulk_paused")))
                .contains("Utskicket är pausat", "Fortsätt")
                .doesNotContain("Pausa<", "Uppdatera sidan");
        WebResult late = scene.post(job + "/pause");
        assertThat(late.status()).isEqualTo(409);
        assertThat(html(late)).contains("Det gick inte längre");
        scene.post(job + "/resume");
        works();
        assertThat(html(scene.get(job)))
                .contains(
                        "Utskicket är klart",
                        "5 av 5 användare",
                        "Väntar på mejlservern</dt><dd>2<",
                        "Uppdatera sidan");
        scene.deliver();
        assertThat(html(scene.get(job)))
                .contains("Skickade</dt><dd>2<", "Fick inget mejl</dt><dd>3<")
                .contains("href=\"" + BASE + "/api/v1" + job + "/results\" download")
                .doesNotContain("Uppdatera sidan", "Avbryt utskicket", "Försök igen");
    }

    @Test
    void A5_those_for_whom_it_failed_are_tried_again_in_a_job_of_their_own() {
        String job = pathOf(scene.post("/admin/verifications"));
        works();
        scene.mailer.answerNext(Mailer.Result.Kind.NEVER);
        scene.deliver();
        assertThat(html(scene.get(job))).contains("Misslyckades</dt><dd>1<", "Försök igen med de misslyckade");
        String again = pathOf(scene.post(job + "/again"));
        assertThat(again).isNotEqualTo(job);
        assertThat(html(scene.get(again))).contains("0 av 1 användare");
        assertThat(location(scene.get("/admin/jobs"))).isEqualTo(BASE + again);
        assertThat(location(scene.post(job + "/again"))).isEqualTo(BASE + again + "?done=bulk_open");
    }

    @Test
    void A5_the_second_administrator_is_led_to_the_open_job() {
        String job = pathOf(scene.post("/admin/verifications"));
        assertThat(location(scene.get("/admin/verifications"))).isEqualTo(BASE + job + "?done=bulk_open");
        assertThat(location(scene.post("/admin/verifications"))).isEqualTo(BASE + job + "?done=bulk_open");
        assertThat(html(scene.get(job, "done", "bulk_open"))).contains("Ett utskick är redan startat.");
    }

    @Test
    void who_may_only_read_sees_the_job_and_no_buttons() {
        String job = pathOf(scene.post("/admin/verifications"));
        scene.visitor = new Visitor(AdminScene.ADMIN, true, false, false);
        assertThat(html(scene.get(job))).contains("Utskicket pågår").doesNotContain("<form", "Pausa");
        assertThat(html(scene.get("/admin/users"))).doesNotContain("Verifiera alla i urvalet");
    }

    @Test
    void another_tenants_job_and_one_that_never_was_are_answered_alike() {
        String job = pathOf(scene.post("/admin/verifications"));
        scene.visitor = new Visitor(AdminScene.STRANGER, true, true, true);
        WebResult others = scene.get(job);
        assertThat(others.status()).isEqualTo(404);
        assertThat(html(others))
                .isEqualTo(html(scene.get("/admin/jobs/" + UUID.randomUUID())))
                .isEqualTo(html(scene.get("/admin/jobs/1-2-3-4-5")))
                .contains("Inget utskick har gjorts än.");
        assertThat(scene.post(job + "/cancel").status()).isEqualTo(404);
        assertThat(scene.post(job + "/again").status()).isEqualTo(404);
        assertThat(html(scene.get("/admin/jobs"))).contains("Inget utskick har gjorts än.");
    }

    @Test
    void P1_before_the_preparation_the_page_says_that_nothing_can_be_sent() {
        AdminScene early = new AdminScene(Phase.NOT_STARTED);
        WebResult refused = early.get("/admin/verifications");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(html(refused)).contains("Det gick inte").doesNotContain("<form");
        assertThat(early.post("/admin/verifications").status()).isEqualTo(422);
    }

    @Test
    void the_pages_speak_finnish_too() {
        scene.locale = Locale.forLanguageTag("fi");
        assertThat(html(scene.get("/admin/verifications"))).contains("2 käyttäjää saa vahvistuslinkin.");
        assertThat(html(scene.get(pathOf(scene.post("/admin/verifications"))))).contains("Lähetys on käynnissä");
    }

    private static String pathOf(WebResult redirect) {
        return location(redirect).replaceFirst("\\?.*", "").substring(BASE.length());
    }

    private void works() {
        for (int turn = 0; turn < 4; turn++) {
            scene.footbridge.bulkWorker().runOnce();
            scene.world.letPass(Duration.ofSeconds(5));
        }
    }
}
