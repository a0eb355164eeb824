package dev.footbridge.servlet.pages.admin;

import static dev.footbridge.servlet.pages.admin.AdminScene.ADMIN;
import static dev.footbridge.servlet.pages.admin.AdminScene.BO;
import static dev.footbridge.servlet.pages.admin.AdminScene.html;
import static dev.footbridge.servlet.pages.admin.AdminScene.location;
import static dev.footbridge.servlet.pages.admin.AdminScene.pathOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.tenant.UserKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ErasurePageTest {
    private final AdminScene scene = new AdminScene();

    @Test
    void O7_whoever_is_active_is_not_erased_and_the_page_says_what_to_do() {
        scene.link(BO, "bo@acme.example");
        assertThat(html(scene.get(pathOf(BO)))).contains("/users/bo/erasure", "/users/bo/data", "Personuppgifter");
        assertThat(html(scene.get(pathOf(BO) + "/erasure")))
                .contains("Personen är aktiv. Stäng först av användaren i Acme HRM", "Kontot hos Connect")
                .doesNotContain("<form");
        WebResult forced = scene.post(pathOf(BO) + "/erasure");
        assertThat(forced.status()).isEqualTo(422);
        assertThat(html(forced)).contains("role=\"alert\"", "Personen är aktiv");
        assertThat(html(scene.get(pathOf(BO)))).contains("Användaren är kopplad");
    }

    @Test
    void O7_the_page_says_what_goes_and_what_stays_and_then_all_is_gone() {
        scene.link(BO, "bo@acme.example");
        scene.put(BO, "Bo Ek", "1042", "Lager", false, SignInKind.INTERACTIVE, false);
        scene.footbridge.directorySync().catchUpAll();
        assertThat(html(scene.get(pathOf(BO) + "/erasure")))
                .contains("Personuppgifter: Bo Ek", "Koppling och adresser</dt><dd>1</dd>", "går inte att ångra")
                .contains("name=\"_csrf\"", "Radera allt om personen", "Behåll uppgifterna");
        assertThat(location(scene.post(pathOf(BO) + "/erasure")))
                .isEqualTo("/app/footbridge/admin/users?done=person_erased");
        assertThat(html(scene.get("/admin/users", "done", "person_erased"))).contains("Allt om personen är raderat");
        assertThat(html(scene.get(pathOf(BO) + "/erasure")))
                .contains("Det finns inget sparat om personen")
                .doesNotContain("<form");
        assertThat(html(scene.get("/admin/audit")))
                .contains("Allt om en person raderades")
                .doesNotContain("b***@");
    }

    @Test
    void O7_the_file_for_the_person_can_be_read() throws IOException {
        scene.link(BO, "bo@acme.example");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WebResult.Body.File file =
                (WebResult.Body.File) scene.get(pathOf(BO) + "/data").body();
        file.content().to(out);
        assertThat(file.name()).isEqualTo("footbridge-person.json");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"user\" : \"bo\"", "\"bo@acme.example\"");
        assertThat(html(scene.get(pathOf(BO)))).contains("Allt som finns om personen laddades ner");
    }

    @Test
    void nobody_erases_herself_or_somebody_who_cannot_be() {
        assertThat(scene.post(pathOf(ADMIN) + "/erasure").status()).isEqualTo(422);
        String nobody = "/admin/users/" + "x".repeat(129);
        assertThat(scene.get(nobody + "/erasure").status()).isEqualTo(404);
        assertThat(scene.get(nobody + "/data").status()).isEqualTo(404);
        assertThat(scene.post(nobody + "/erasure").status()).isEqualTo(404);
        assertThat(scene.get(pathOf(UserKey.of("acme", "nobody")) + "/data").status())
                .isEqualTo(404);
        assertThat(html(scene.get(pathOf(UserKey.of("acme", "gone")) + "/erasure")))
                .contains("Personuppgifter: gone", "inget sparat");
    }

    @Test
    void a_reader_is_not_led_there() {
        scene.visitor = new Visitor(ADMIN, true, false, false);
        assertThat(html(scene.get(pathOf(BO)))).doesNotContain("/erasure", "/data");
    }
}
