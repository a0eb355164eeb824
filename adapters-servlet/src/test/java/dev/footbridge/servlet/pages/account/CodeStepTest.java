package dev.footbridge.servlet.pages.account;

import static dev.footbridge.servlet.pages.Scene.ANNA;
import static dev.footbridge.servlet.pages.Shown.html;
import static dev.footbridge.servlet.pages.Shown.location;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.servlet.pages.Scene;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.web.WebResult.Body;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CodeStepTest {
    private final Scene scene = new Scene();

    private WebResult askForCode() {
        WebResult sent = scene.post("/account/code", "address", "anna@acme.example");
        scene.deliver();
        return sent;
    }

    private String code() {
        return scene.mailer.newestCodeTo(ANNA).orElseThrow();
    }

    private String wrongCode() {
        return code().equals("000000") ? "000001" : "000000";
    }

    @Test
    void U4_asking_for_a_code_leads_to_the_second_step() {
        assertThat(location(askForCode())).isEqualTo("/app/footbridge/account?sent=1");
        assertThat(html(scene.get("/account?sent=1")))
                .contains("Koden är skickad", "anna@acme.example", "kl.\u00a008.00", "autocomplete=\"one-time-code\"")
                .contains("inputmode=\"numeric\"", "Verifiera kod", "Skicka en ny kod", "Fick du ingen kod?")
                .contains("Ny kod kan skickas om 30 sekunder", "mottagarens mejlserver")
                .doesNotContain("maxlength");
    }

    @Test
    void U5_the_right_code_links_in_one_step() {
        askForCode();
        assertThat(location(scene.post(
                        "/account/code/verification",
                        "code",
                        " " + code().substring(0, 3) + " " + code().substring(3))))
                .isEqualTo("/app/footbridge/account");
        assertThat(html(scene.get("/account")))
                .contains("Klart! Du är kopplad till Connect", "fb-check", "Skapa lösenord hos Connect")
                .contains("https://idp.example/settings", "fungerar precis som förut", "Ta bort koppling")
                .doesNotContain("Ange och verifiera");
    }

    @Test
    void C10_a_wrong_code_tells_the_tries_left_beside_the_field_and_in_the_summary() {
        askForCode();
        WebResult result = scene.post("/account/code/verification", "code", wrongCode());
        assertThat(result.status()).isEqualTo(422);
        assertThat(((Body.Page) result.body()).title()).startsWith("Fel: ");
        assertThat(html(result))
                .contains("Du har 4 försök kvar", "role=\"alert\"", "href=\"#code\"", "aria-invalid=\"true\"")
                .contains("aria-describedby=\"code-error code-hint\"");
    }

    @Test
    void malformed_codes_say_what_is_wrong_and_cost_no_try() {
        askForCode();
        assertThat(html(scene.post("/account/code/verification", "code", "12345")))
                .contains("Koden ska ha 6 siffror. Du har skrivit 5.");
        assertThat(html(scene.post("/account/code/verification", "code", "abc")))
                .contains("Koden består bara av siffror");
        assertThat(html(scene.post("/account/code/verification", "code", " ")))
                .contains("Skriv koden som vi skickade till dig");
        assertThat(html(scene.post("/account/code/verification", "code", wrongCode())))
                .contains("Du har 4 försök kvar");
    }

    @Test
    void C1_after_five_wrong_codes_only_a_new_one_helps() {
        askForCode();
        for (int i = 0; i < 5; i++) {
            scene.post("/account/code/verification", "code", wrongCode());
        }
        assertThat(html(scene.get("/account"))).contains("för många gånger").doesNotContain("one-time-code");
    }

    @Test
    void an_expired_code_is_told_apart_and_offers_a_new_one() {
        askForCode();
        scene.clock().advance(Duration.ofMinutes(16));
        assertThat(html(scene.get("/account")))
                .contains("Koden har gått ut", "Skicka en ny kod")
                .doesNotContain("one-time-code");
    }

    @Test
    void C3_a_resend_in_the_pause_tells_how_long_to_wait() {
        askForCode();
        WebResult result = askForCode();
        assertThat(result.status()).isEqualTo(429);
        assertThat(result.headers()).containsKey("Retry-After");
        assertThat(html(result)).contains("30 sekunder");
    }
}
