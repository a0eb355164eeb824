package dev.footbridge.servlet.pages.admin;

import static dev.footbridge.servlet.pages.admin.AdminScene.html;
import static dev.footbridge.servlet.pages.admin.AdminScene.location;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.DomainPolicy;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.WebResult;
import org.junit.jupiter.api.Test;

class DomainsPageTest {
    private final AdminScene scene = new AdminScene();

    @Test
    void D1_an_empty_list_says_that_everything_is_allowed() {
        assertThat(html(scene.get("/admin/domains")))
                .contains("Tillåtna domäner vid koppling till Connect")
                .contains("Alla domäner är tillåtna", "redan är kopplade påverkas inte");
    }

    @Test
    void D1_a_list_is_stored_one_per_line_and_shown_as_people_read_it() {
        WebResult result = scene.post("/admin/domains", "allowed", "@acme.example\r\n\r\n*.Bücher.example\r\n");
        assertThat(location(result)).isEqualTo("/app/footbridge/admin/domains?done=domains");
        assertThat(scene.tenant().domains().allowed().entries())
                .containsExactly("acme.example", "*.xn--bcher-kva.example");
        assertThat(html(scene.get("/admin/domains", "done", "domains")))
                .contains(
                        "2 domäner är tillåtna", "*.bücher.example", "*.xn--bcher-kva.example", "domänerna är sparade");
    }

    @Test
    void D4_a_list_is_looked_at_ahead_and_nothing_is_stored() {
        WebResult seen = scene.post(
                "/admin/domains/preview", "allowed", "*.acme.example\ngmail.com", "test", "bo@a.acme.example");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(html(seen))
                .contains("Inget är sparat", "bo@a.acme.example är tillåten genom raden *.acme.example")
                .contains("gmail.com släpper in", "*.acme.example\ngmail.com", "påbörjade adresser är tillåtna");
        assertThat(html(scene.post("/admin/domains/preview", "allowed", "acme.example", "test", "<b>")))
                .contains("&lt;b&gt; är varken");
        assertThat(scene.post("/admin/domains/preview", "allowed", "se").status())
                .isEqualTo(422);
        assertThat(scene.tenant().domains().allowed().isEmpty()).isTrue();
    }

    @Test
    void each_unusable_entry_has_its_own_words_and_everything_typed_is_kept() {
        String typed = "acme.example\n*\nco.uk\nanna@acme.example\nhttps://acme.example/<x>";
        WebResult result = scene.post("/admin/domains", "allowed", typed);
        assertThat(result.status()).isEqualTo(422);
        assertThat(html(result))
                .contains("en ensam stjärna", "vem som helst", "e-postadress. Skriv bara", "webbadress")
                .contains("acme.example\n*\nco.uk\nanna@acme.example\nhttps://acme.example/&lt;x&gt;")
                .contains("href=\"#allowed\"", "aria-invalid=\"true\"");
        assertThat(scene.tenant().domains().allowed().isEmpty()).isTrue();
    }

    @Test
    void D3_a_look_alike_is_shown_in_its_stored_spelling_and_stored_only_when_ticked() {
        String typed = "\u0430cme.example";
        WebResult asked = scene.post("/admin/domains", "allowed", typed);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(html(asked)).contains("value=\"xn--cme-5cd.example\"", "stämmer", "type=\"checkbox\"");
        assertThat(scene.tenant().domains().allowed().isEmpty()).isTrue();
        assertThat(scene.post("/admin/domains", "allowed", typed, "confirmed", "another.example")
                        .status())
                .isEqualTo(422);
        assertThat(scene.post("/admin/domains", "allowed", typed, "confirmed", "xn--cme-5cd.example")
                        .status())
                .isEqualTo(303);
        assertThat(scene.post("/admin/domains", "allowed", typed + "\nacme.example")
                        .status())
                .as("what is in force need not be ticked again")
                .isEqualTo(303);
    }

    @Test
    void a_provider_for_everybody_is_warned_of() {
        scene.post("/admin/domains", "allowed", "gmail.com");
        assertThat(html(scene.get("/admin/domains"))).contains("gmail.com släpper in alla privata adresser");
    }

    @Test
    void D6_the_switch_is_stored_with_the_list_and_shown_as_it_is() {
        assertThat(html(scene.get("/admin/domains")))
                .contains("gmail.com och hotmail.se")
                .doesNotContain(" checked");
        scene.post("/admin/domains", "allowed", "", "refusePublicProviders", "true");
        assertThat(scene.tenant().domains()).isEqualTo(DomainPolicy.open().refusingPublicProviders());
        assertThat(html(scene.get("/admin/domains")))
                .contains("utom hos offentliga och tillfälliga e-posttjänster", " checked");
        scene.post("/admin/domains", "allowed", "acme.example\ngmail.com", "refusePublicProviders", "true");
        assertThat(html(scene.get("/admin/domains")))
                .contains("2 domäner är tillåtna", "e-posttjänster nekas.", "gmail.com nekas ändå");
        assertThat(html(scene.get("/admin/audit"))).contains("2 i listan. Offentliga och tillfälliga");
        scene.post("/admin/domains", "allowed", "acme.example");
        assertThat(scene.tenant().domains().refusePublicProviders())
                .as("a box without its tick")
                .isFalse();
    }

    @Test
    void D4_D6_the_switch_is_looked_at_ahead_and_stays_ticked() {
        assertThat(html(scene.post(
                        "/admin/domains/preview",
                        "allowed",
                        "gmail.com",
                        "refusePublicProviders",
                        "true",
                        "test",
                        "bo@mail.gmail.com")))
                .contains("bo@mail.gmail.com är inte tillåten. gmail.com är en offentlig", "gmail.com nekas ändå")
                .contains(" checked");
        assertThat(html(scene.post("/admin/domains", "allowed", "se", "refusePublicProviders", "true")))
                .contains(" checked");
        assertThat(scene.tenant().domains()).isEqualTo(DomainPolicy.open());
    }

    @Test
    void a_reader_sees_the_list_and_no_form() {
        scene.post("/admin/domains", "allowed", "acme.example");
        scene.visitor = new Visitor(AdminScene.ADMIN, true, false, false);
        assertThat(html(scene.get("/admin/domains"))).contains("acme.example").doesNotContain("<form", "<textarea");
    }
}
