package dev.footbridge.servlet.banner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.servlet.pages.Scene;
import dev.footbridge.servlet.pages.Shown;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.tenant.Phase;
import org.junit.jupiter.api.Test;

class BannerTest {
    private final Scene scene = new Scene();

    @Test
    void U1_an_unlinked_user_sees_it_with_the_way_to_the_account_settings() {
        assertThat(Shown.html(scene.get("/fragment/banner")))
                .contains(
                        "Du får snart en ny inloggning", "href=\"/app/profile/settings\"", "Gå till Kontoinställningar")
                .contains("role=\"region\"", "aria-labelledby=\"footbridge-banner\"", "lang=\"sv\"");
    }

    @Test
    void U1_it_goes_with_the_link() {
        scene.post("/account/code", "address", "anna@acme.example");
        scene.deliver();
        scene.post(
                "/account/code/verification",
                "code",
                scene.mailer.newestCodeTo(Scene.ANNA).orElseThrow());
        assertThat(scene.get("/fragment/banner").status()).isEqualTo(204);
    }

    @Test
    void X1_exempt_users_and_other_phases_have_none() {
        scene.person(SignInKind.INTERNAL_ONLY);
        assertThat(scene.get("/fragment/banner").status()).isEqualTo(204);
        Scene active = new Scene();
        active.phase(Phase.ACTIVE);
        assertThat(active.get("/fragment/banner").status()).isEqualTo(204);
    }
}
