package dev.footbridge.servlet.pages.admin;

import static dev.footbridge.servlet.pages.admin.AdminScene.html;
import static dev.footbridge.servlet.pages.admin.AdminScene.location;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.imports.ImportRun.Stage;
import dev.footbridge.servlet.SentFile;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.TenantId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the file over its preview to the result and back, in forms alone. */
class ImportPagesTest {
    private final AdminScene scene = new AdminScene();

    @Test
    void T4_the_way_leads_from_the_file_over_its_preview_to_the_result_and_back() {
        assertThat(html(scene.get("/admin/imports")))
                .contains("enctype=\"multipart/form-data\"", "kolumnen E-post inloggning", "Skriv #clear", "10 MB")
                .contains("/app/footbridge/admin/imports/template?format=xlsx");
        String run = uploads("bo;;bo@acme.example", ";9999;x@acme.example", "david;;d@acme.example");
        String preview = html(scene.get(run));
        assertThat(preview)
                .contains("Ingenting är sparat än", "<dt>Ändras</dt><dd>1</dd>", "<dt>Hoppas över</dt><dd>1</dd>")
                .contains("<dt>Fel</dt><dd>1</dd>", "9999", "Användaren finns inte (kolumn Anställningsnummer)")
                .contains("Användaren är inte aktiv", "bo@acme.example", "Genomför importen")
                .doesNotContain("Ångra");
        assertThat(location(scene.post(run + "/apply"))).isEqualTo("/app/footbridge" + run);
        assertThat(html(scene.get(run)))
                .contains("Importen är genomförd", "<dt>Ändrade</dt><dd>1</dd>", "Ångra importen")
                .doesNotContain("Genomför importen");
        assertThat(html(scene.get(AdminScene.pathOf(AdminScene.BO)))).contains("bo@acme.example");
        assertThat(location(scene.post(run + "/undo"))).isEqualTo("/app/footbridge" + run);
        assertThat(html(scene.get(run))).contains("Importen är ångrad").doesNotContain("Ångra importen");
    }

    @Test
    void what_was_done_already_is_told_and_not_done_again() {
        String run = uploads("bo;;bo@acme.example");
        WebResult early = scene.post(run + "/undo");
        assertThat(early.status()).isEqualTo(409);
        assertThat(html(early)).contains("Genomför importen");
        scene.post(run + "/apply");
        assertThat(scene.post(run + "/apply").status()).isEqualTo(409);
    }

    @Test
    void T4_a_large_import_shows_how_far_it_has_come_and_cannot_be_begun_again() {
        String run = uploads("bo;;bo@acme.example", ";9999;x@acme.example");
        UUID id = UUID.fromString(run.substring(run.lastIndexOf('/') + 1));
        TenantId acme = AdminScene.ADMIN.tenant();
        scene.runs.begin(acme, id, Stage.PREVIEWED, Stage.APPLYING, AdminScene.ADMIN.user(), Duration.ZERO);
        assertThat(html(scene.get(run)))
                .contains("Importen pågår", "0 av 1 rader är klara", "<progress", "Uppdatera sidan")
                .doesNotContain("Genomför importen", "Ångra importen");
        WebResult again = scene.post(run + "/apply");
        assertThat(again.status()).isEqualTo(409);
        assertThat(html(again)).contains("Importen pågår redan");
    }

    @Test
    void T4_headings_that_nobody_knows_are_asked_for_and_the_file_goes_on() {
        scene.file = Optional.of(new SentFile("personal.csv", "Signatur;Min \"ruta\";Lön\nbo;bo@acme.example;1\n"));
        WebResult asked = scene.post("/admin/imports");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(html(asked))
                .contains("Vilken kolumn är vilken?", "name=\"column.USER\"", "Finns inte i filen")
                .contains("<option value=\"Signatur\"", "Min &#34;ruta&#34;");
        String run = location(scene.post(
                "/admin/imports", "column.USER", "Signatur", "column.ADDRESS", "Min \"ruta\"", "column.NAME", "Lön"));
        assertThat(html(scene.get(run.substring("/app/footbridge".length()))))
                .contains("bo@acme.example", "<dt>Ändras</dt><dd>1</dd>", "Kolumner som inte läses: Lön");
    }

    @Test
    void earlier_imports_are_listed_with_whose_they_are_and_how_far() {
        assertThat(html(scene.get("/admin/imports"))).doesNotContain("Tidigare importer");
        String run = uploads("bo;;bo@acme.example");
        assertThat(html(scene.get("/admin/imports")))
                .contains("Tidigare importer", "personal.csv", "Admin Andersson", "/app/footbridge" + run)
                .containsPattern("Läge\">\\s*Förhandsgranskad");
        scene.visitor = new Visitor(AdminScene.STRANGER, true, true, true);
        assertThat(html(scene.get("/admin/imports"))).doesNotContain("Tidigare importer");
    }

    @Test
    void a_file_that_is_too_large_is_told_so_beside_the_field() {
        scene.file = Optional.of(new SentFile("personal.csv", "x".repeat(10 * 1024 * 1024 + 1)));
        WebResult refused = scene.post("/admin/imports");
        assertThat(refused.status()).isEqualTo(413);
        assertThat(html(refused)).contains("Filen är större än 10 MB", "href=\"#file\"");
    }

    @Test
    void a_file_that_cannot_be_taken_is_told_beside_the_field() {
        WebResult missing = scene.post("/admin/imports");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(html(missing)).contains("Välj en fil att importera.", "href=\"#file\"");
        scene.file = Optional.of(new SentFile("personal.csv", "Namn;Ort\n"));
        assertThat(html(scene.post("/admin/imports"))).contains("Filen saknar en kolumn med användarnamn");
    }

    @Test
    void what_stands_in_a_file_is_text_and_never_markup() {
        assertThat(html(scene.get(uploads("<b>bo</b>;;\"><script>x</script>"))))
                .contains("&lt;b&gt;bo&lt;/b&gt;")
                .doesNotContain("<b>bo", "<script");
    }

    @Test
    void an_import_of_another_tenant_is_one_that_does_not_exist() {
        String run = uploads("bo;;bo@acme.example");
        scene.visitor = new Visitor(AdminScene.STRANGER, true, true, true);
        assertThat(scene.get(run).status()).isEqualTo(404);
        assertThat(html(scene.get(run))).isEqualTo(html(scene.get("/admin/imports/nothing")));
    }

    @Test
    void T5_the_users_view_leads_to_files_of_what_it_shows_for_those_who_may() throws IOException {
        assertThat(html(scene.get("/admin/users", "q", "Bo", "state", "UNLINKED")))
                .contains("/app/footbridge/admin/export?q=Bo&amp;state=UNLINKED&amp;active=&amp;format=csv")
                .contains("/app/footbridge/admin/imports");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ((WebResult.Body.File) scene.get("/admin/export", "q", "Bo Ek").body())
                .content()
                .to(file);
        assertThat(file.toString(StandardCharsets.UTF_8)).contains("1042").doesNotContain("1103");
        scene.visitor = new Visitor(AdminScene.ADMIN, true, false, false);
        assertThat(html(scene.get("/admin/users"))).doesNotContain("/admin/export");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "nb", "da", "fi"})
    void O5_pages_speak_every_language(String language) {
        scene.locale = Locale.forLanguageTag(language);
        String run = uploads("bo;;bo@acme.example", "nobody;;bo@acme.example");
        for (String path : new String[] {"/admin/imports", run, "/admin/imports/nothing"}) {
            assertThat(html(scene.get(path))).contains("lang=\"" + language + "\"");
        }
        assertThat(html(scene.post("/admin/imports", "x", "y"))).isNotEmpty();
    }

    /** Under headings that every language knows. */
    private String uploads(String... rows) {
        String table = "User name;Employee number;E-post inloggning\n" + String.join("\n", rows);
        scene.file = Optional.of(new SentFile("personal.csv", table));
        String to = location(scene.post("/admin/imports"));
        scene.file = Optional.empty();
        return to.substring("/app/footbridge".length());
    }
}
