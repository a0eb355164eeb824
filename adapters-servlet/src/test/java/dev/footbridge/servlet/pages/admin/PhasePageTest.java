package dev.footbridge.servlet.pages.admin;

import static dev.footbridge.servlet.pages.admin.AdminScene.html;
import static dev.footbridge.servlet.pages.admin.AdminScene.location;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.Phase;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PhasePageTest {

    @Test
    void preparation_begins_after_a_look_at_the_check_list() {
        AdminScene scene = new AdminScene(Phase.NOT_STARTED);
        assertThat(html(scene.get("/admin/phase"))).contains("har inte börjat", "review?to=PREPARATION");
        assertThat(html(scene.get("/admin/phase/review", "to", "PREPARATION")))
                .contains("Se över", "Alla domäner är tillåtna", "inte kan logga in saknas");
        WebResult result = scene.post("/admin/phase", "to", "PREPARATION");
        assertThat(location(result)).isEqualTo("/app/footbridge/admin/phase?done=started");
        assertThat(scene.tenant().phase()).isEqualTo(Phase.PREPARATION);
    }

    @Test
    void P8_every_guard_that_fails_says_what_to_do() {
        AdminScene scene = new AdminScene();
        scene.discovery = false;
        assertThat(html(scene.get("/admin/phase")))
                .contains("Stopp", "/app/footbridge/signin/trial\"", "/app/footbridge/account\"", "svarar inte just nu")
                .doesNotContain("Granska och aktivera");
    }

    @Test
    void the_sentence_and_the_numbers_come_first_and_lead_to_the_people() {
        AdminScene scene = new AdminScene();
        scene.sendLink(AdminScene.EVA, "eva@acme.example");
        scene.link(AdminScene.BO, "bo@acme.example");
        assertThat(html(scene.get("/admin/phase")))
                .contains("1 av 3 användare är kopplade (33 %)", "2 användare kan inte logga in om ni aktiverar nu")
                .contains("state=UNLINKED&amp;active=true\">1 ej kopplad<", "1 väntar på verifiering")
                .contains("aria-current=\"step\"");
    }

    @Test
    void the_trial_is_told_to_have_worked() {
        assertThat(html(new AdminScene().get("/admin/phase", "trial", "ok")))
                .contains("Inloggningen via Connect fungerar för dig");
    }

    @Test
    void P8_activation_states_the_number_that_was_shown() {
        AdminScene scene = new AdminScene();
        scene.proveAdministrator();
        assertThat(html(scene.get("/admin/phase"))).contains("Granska och aktivera", "Klart");
        String review = html(scene.get("/admin/phase/review", "to", "ACTIVE"));
        assertThat(review)
                .contains("2 användare kan inte logga in efter bytet", "name=\"lockedOut\" value=\"2\"", "Aktivera");
        assertThat(location(scene.post("/admin/phase", "to", "ACTIVE", "lockedOut", "2")))
                .endsWith("/admin/phase?done=activated");
        assertThat(scene.tenant().phase()).isEqualTo(Phase.ACTIVE);
    }

    @Test
    void P8_a_number_that_has_changed_switches_nothing_and_shows_the_new_one() {
        AdminScene scene = new AdminScene();
        scene.proveAdministrator();
        scene.link(AdminScene.BO, "bo@acme.example");
        WebResult result = scene.post("/admin/phase", "to", "ACTIVE", "lockedOut", "2");
        assertThat(result.status()).isEqualTo(422);
        assertThat(html(result)).contains("Antalet har ändrats: 1 användare", "name=\"lockedOut\" value=\"1\"");
        assertThat(scene.post("/admin/phase", "to", "ACTIVE").status()).isEqualTo(422);
        assertThat(scene.post("/admin/phase", "to", "ACTIVE", "lockedOut", "-1").status())
                .isEqualTo(422);
        assertThat(scene.tenant().phase()).isEqualTo(Phase.PREPARATION);
    }

    @Test
    void P8_a_guard_that_fails_meanwhile_stops_the_switch_and_takes_the_button_away() {
        AdminScene scene = new AdminScene();
        scene.proveAdministrator();
        scene.world.letPass(Duration.ofMinutes(16));
        WebResult result = scene.post("/admin/phase", "to", "ACTIVE", "lockedOut", "2");
        assertThat(result.status()).isEqualTo(422);
        assertThat(html(result))
                .contains("Något är stoppat", "Stopp", "signin/trial")
                .doesNotContain("<form");
        assertThat(scene.tenant().phase()).isEqualTo(Phase.PREPARATION);
    }

    @Test
    void P10_there_is_a_way_back_with_its_last_day_until_it_is_past() {
        AdminScene scene = new AdminScene(Phase.ACTIVE);
        assertThat(html(scene.get("/admin/phase")))
                .contains("till och med 7 december 2026 kl. 08.00", "Gå tillbaka till förberedelse");
        assertThat(html(scene.get("/admin/phase/review", "to", "PREPARATION")))
                .contains("öppnas igen för alla", "7 december 2026");
        scene.world.letPass(Duration.ofDays(15));
        assertThat(scene.post("/admin/phase", "to", "PREPARATION").status()).isEqualTo(422);
        assertThat(scene.tenant().phase()).isEqualTo(Phase.ACTIVE);
    }

    @Test
    void P10_going_back_is_told() {
        AdminScene scene = new AdminScene(Phase.ACTIVE);
        assertThat(location(scene.post("/admin/phase", "to", "PREPARATION"))).endsWith("?done=back");
        assertThat(scene.tenant().phase()).isEqualTo(Phase.PREPARATION);
    }

    @Test
    void no_form_of_the_page_can_make_it_final_or_something_else() {
        AdminScene scene = new AdminScene(Phase.ACTIVE);
        assertThat(scene.post("/admin/phase", "to", "COMPLETED").status()).isEqualTo(422);
        assertThat(scene.post("/admin/phase", "to", "nonsense").status()).isEqualTo(422);
        assertThat(scene.get("/admin/phase/review", "to", "ACTIVE").status()).isEqualTo(303);
        assertThat(scene.tenant().phase()).isEqualTo(Phase.ACTIVE);
    }

    @Test
    void who_may_not_switch_sees_no_way_to_do_so() {
        AdminScene scene = new AdminScene();
        scene.proveAdministrator();
        scene.visitor = new Visitor(AdminScene.ADMIN, true, true, false);
        assertThat(html(scene.get("/admin/phase")))
                .contains("Innan ni aktiverar")
                .doesNotContain("Granska och");
    }
}
