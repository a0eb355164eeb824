package dev.footbridge.servlet.pages.admin;

import static dev.footbridge.servlet.pages.admin.AdminScene.html;
import static dev.footbridge.servlet.pages.admin.AdminScene.location;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.texts.TextKind;
import dev.footbridge.texts.TextLanguage;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsPageTest {
    private final AdminScene scene = new AdminScene();

    @Test
    void P5_texts_are_stored_as_typed_and_read_with_their_gaps_filled() {
        WebResult stored = post("/admin/texts", "sv", "Ring <Lena>\r\npå {contact} ({company})", "1234", "");
        assertThat(location(stored)).isEqualTo("/app/footbridge/admin/texts?done=help&language=sv");
        assertThat(scene.tenant().helpText()).isEqualTo("Ring <Lena>\npå {contact} ({company})");
        assertThat(html(scene.get("/admin/texts", "done", "help")))
                .contains("Texten är sparad.", "Ring &lt;Lena&gt;\npå {contact} ({company})", "\npå 1234 (acme)")
                .contains("Svenska", "English", "Norsk bokmål", "Dansk", "Suomi", "aria-current=\"true\"");
    }

    @Test
    void O5_each_language_has_texts_of_its_own_and_others_stay() {
        post("/admin/texts", "sv", "Ring", "", "");
        post("/admin/texts", "fi", "Soita {idp}", "", "{product}");
        assertThat(scene.tenant().texts().typed(TextKind.HELP, TextLanguage.SV)).isEqualTo("Ring");
        String page = html(scene.get("/admin/texts", "language", "fi"));
        assertThat(page).contains("\nSoita {idp}</textarea>", "Soita Connect", "Acme HRM", "value=\"fi\"");
    }

    @Test
    void a_preview_shows_what_was_typed_in_every_language_and_stores_nothing() {
        WebResult seen = post("/admin/texts/preview", "en", "Call {contact}", "Lena", "");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(html(seen)).contains("Inget är sparat.", "Call Lena", "\nCall {contact}</textarea>");
        assertThat(scene.tenant().texts().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/texts", "/admin/texts/preview"})
    void every_fault_has_words_at_its_field_and_what_was_typed_is_kept(String address) {
        WebResult refused = post(address, "sv", "Ring {nobody}", "a\nb", "å".repeat(1_001));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(html(refused))
                .contains("{nobody} är inget som fylls i", "{company}, {product}, {idp}, {contact}")
                .contains("radbrytning", "1001 tecken", "Ring {nobody}</textarea>")
                .contains("href=\"#HELP\"", "href=\"#CONTACT\"", "href=\"#MAIL\"");
        assertThat(scene.tenant().texts().all()).isEmpty();
    }

    @Test
    void who_may_only_read_sees_how_they_read_and_no_form() {
        post("/admin/texts", "sv", "Ring", "", "");
        scene.visitor = new Visitor(AdminScene.ADMIN, true, false, false);
        assertThat(html(scene.get("/admin/texts"))).contains("Ring").doesNotContain("<form", "<textarea");
    }

    @Test
    void a_tenant_that_is_not_there_has_no_page() {
        scene.visitor = new Visitor(new UserKey(new TenantId("nowhere"), AdminScene.ADMIN.user()), true, true, true);
        assertThat(scene.get("/admin/texts").status()).isEqualTo(404);
        assertThat(post("/admin/texts", "sv", "", "", "").status()).isEqualTo(404);
        assertThat(post("/admin/texts/preview", "sv", "", "", "").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nb", "da", "fi"})
    void O5_the_page_speaks_every_language(String language) {
        scene.locale = Locale.forLanguageTag(language);
        assertThat(html(scene.get("/admin/texts"))).contains("lang=\"" + language + "\"");
        assertThat(post("/admin/texts", "xx", "{x", "a\nb", "").status()).isEqualTo(422);
    }

    private WebResult post(String address, String language, String help, String contact, String mail) {
        return scene.post(address, "language", language, "HELP", help, "CONTACT", contact, "MAIL", mail);
    }
}
