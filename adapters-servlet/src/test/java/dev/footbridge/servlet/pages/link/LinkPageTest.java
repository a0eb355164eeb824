package dev.footbridge.servlet.pages.link;

import static dev.footbridge.servlet.pages.Scene.ANNA;
import static dev.footbridge.servlet.pages.Shown.hidden;
import static dev.footbridge.servlet.pages.Shown.html;
import static dev.footbridge.servlet.pages.Shown.location;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.servlet.pages.Scene;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.web.WebResult.Body;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LinkPageTest {
    private final Scene scene = new Scene();
    private final String token = scene.sendLink();

    private String open() {
        scene.get("/verify?token=" + token);
        return html(scene.get("/verify"));
    }

    private WebResult press(String path) {
        return scene.post(path, "form", hidden(open(), "form"));
    }

    @Test
    void C9_the_token_leaves_the_address_at_once() {
        WebResult result = scene.get("/verify?token=" + token);
        assertThat(result.status()).isEqualTo(303);
        assertThat(location(result)).isEqualTo("/app/footbridge/verify");
        assertThat(result.cookies()).hasSize(1);
        assertThat(result.cookies().get(0).value()).doesNotContain(token);
        assertThat(result.cookies().get(0).maxAgeSeconds()).isEqualTo(900);
    }

    @Test
    void C8_the_page_shows_what_will_be_connected_and_masks_the_person() {
        scene.get("/verify?token=" + token);
        WebResult page = scene.get("/verify");
        assertThat(html(page))
                .contains("Acme HRM", "Acme AB", "A*** L***", "anna@acme.example", "till och med 27 november")
                .contains("Bekräfta e-postadressen", "Det här är inte jag")
                .doesNotContain("Lindqvist", token, "csrf-value");
        assertThat(page.headers()).containsEntry("Referrer-Policy", "same-origin");
        assertThat(((Body.Page) page.body()).standalone()).isTrue();
    }

    @Test
    void C8_looking_changes_nothing_however_often() {
        String before = scene.world.everythingStored().orElseThrow();
        for (int i = 0; i < 3; i++) {
            open();
            scene.send("HEAD", "/verify", java.util.Map.of());
        }
        assertThat(scene.world.everythingStored().orElseThrow()).isEqualTo(before);
    }

    @Test
    void C7_the_button_connects_and_the_page_says_what_to_sign_in_with() {
        assertThat(location(press("/verify"))).isEqualTo("/app/footbridge/verify/done");
        assertThat(html(scene.get("/verify/done")))
                .contains(
                        "Klart! Adressen är bekräftad", "anna@acme.example", "Glömt ditt lösenord?", "Gå till Acme HRM")
                .contains("href=\"/app/\"");
        assertThat(scene.footbridge
                        .selfService()
                        .status(scene.user)
                        .value()
                        .orElseThrow()
                        .state())
                .isEqualTo(dev.footbridge.UserState.LINKED);
    }

    @Test
    void C8_a_second_visit_says_that_it_is_done() {
        press("/verify");
        assertThat(open()).contains("Du har redan bekräftat adressen").doesNotContain("<form");
    }

    @Test
    void not_me_voids_the_link() {
        assertThat(location(press("/verify/reject"))).endsWith("/verify/rejected");
        assertThat(scene.cookies).isEmpty();
        assertThat(html(scene.get("/verify/rejected"))).contains("gäller inte längre");
        assertThat(open()).contains("Länken går inte att använda");
    }

    @Test
    void an_expired_link_offers_a_new_one_to_the_same_address() {
        scene.clock().advance(Duration.ofDays(6));
        String html = open();
        assertThat(html).contains("Länken har gått ut", "Skicka en ny länk").doesNotContain("inte jag");
        assertThat(location(scene.post("/verify/renew", "form", hidden(html, "form"))))
                .endsWith("/verify/renewed");
        scene.deliver();
        assertThat(scene.mailer.to(ANNA)).hasSize(2);
        assertThat(html(scene.get("/verify/renewed"))).doesNotContain("anna");
    }

    @Test
    void pressing_confirm_on_a_link_that_has_just_expired_says_so() {
        String form = hidden(open(), "form");
        scene.clock().advance(Duration.ofDays(6));
        assertThat(scene.post("/verify", "form", form).status()).isEqualTo(404);
        open();
        WebResult late = scene.post("/verify", "form", hidden(html(scene.get("/verify")), "form"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(html(late)).contains("Länken har gått ut", "role=\"alert\"");
    }

    @Test
    void unknown_malformed_and_missing_links_look_the_same() {
        scene.get("/verify?token=x");
        String malformed = html(scene.get("/verify"));
        scene.get("/verify?token=" + token.substring(1) + (token.startsWith("A") ? "B" : "A"));
        String unknown = html(scene.get("/verify"));
        scene.cookies.clear();
        assertThat(html(scene.get("/verify"))).isEqualTo(malformed).isEqualTo(unknown);
    }

    @Test
    void a_superseded_link_looks_unknown() {
        scene.clock().advance(Duration.ofMinutes(10));
        scene.sendLink();
        assertThat(open()).contains("Länken går inte att använda");
    }

    @Test
    void the_cookie_lives_a_quarter_of_an_hour() {
        open();
        scene.clock().advance(Duration.ofMinutes(15));
        assertThat(html(scene.get("/verify"))).contains("Länken går inte att använda");
    }

    @Test
    void a_form_from_elsewhere_changes_nothing() {
        String form = hidden(open(), "form");
        scene.headers.put("sec-fetch-site", "cross-site");
        scene.headers.put("origin", "https://hrm.example");
        assertThat(scene.post("/verify", "form", form).status()).isEqualTo(403);
        scene.headers.remove("sec-fetch-site");
        scene.headers.put("origin", "https://hrm.example.evil.example");
        assertThat(scene.post("/verify", "form", form).status()).isEqualTo(403);
        scene.headers.remove("origin");
        assertThat(scene.post("/verify", "form", form).status()).isEqualTo(403);
        scene.headers.put("origin", "https://hrm.example");
        assertThat(scene.post("/verify", "form", form).status()).isEqualTo(303);
    }

    @Test
    void a_form_token_belongs_to_one_browser() {
        String elsewhere = hidden(open(), "form");
        scene.cookies.clear();
        open();
        assertThat(scene.post("/verify", "form", elsewhere).status()).isEqualTo(403);
        assertThat(scene.post("/verify", "form", "rubbish").status()).isEqualTo(403);
        assertThat(scene.post("/verify").status()).isEqualTo(403);
    }

    @Test
    void a_tampered_cookie_is_an_unknown_link() {
        open();
        scene.cookies.replaceAll((name, value) -> value.substring(0, value.length() - 2) + "AA");
        assertThat(scene.get("/verify").status()).isEqualTo(404);
    }
}
