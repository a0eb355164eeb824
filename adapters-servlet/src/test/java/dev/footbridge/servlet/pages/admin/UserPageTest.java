package dev.footbridge.servlet.pages.admin;

import static dev.footbridge.servlet.pages.admin.AdminScene.ADMIN;
import static dev.footbridge.servlet.pages.admin.AdminScene.BO;
import static dev.footbridge.servlet.pages.admin.AdminScene.html;
import static dev.footbridge.servlet.pages.admin.AdminScene.location;
import static dev.footbridge.servlet.pages.admin.AdminScene.pathOf;
import static dev.footbridge.servlet.pages.admin.AdminScene.title;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.spi.Mailer;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UserPageTest {
    private static final String ADDRESS = "bo@acme.example";
    private final AdminScene scene = new AdminScene();

    @Test
    void an_unlinked_user_has_the_state_in_words_and_the_two_fields() {
        assertThat(html(scene.get(pathOf(BO))))
                .contains("Koppling till Connect", "Användaren är inte kopplad till Connect", "Lager")
                .contains("E-post</label>", "Bekräfta e-post</label>", "Verifiera konto", "Spara adress")
                .contains("Känd adress: bo@acme.example", "name=\"_csrf\" value=\"csrf-value\"");
    }

    @Test
    void A1_verify_account_sends_the_link_and_leads_back_with_a_fixed_word() {
        WebResult result = verify(ADDRESS, ADDRESS);
        assertThat(result.status()).isEqualTo(303);
        assertThat(location(result)).isEqualTo("/app/footbridge/admin/users/bo?done=sent");
        scene.deliver();
        assertThat(scene.mailer.newestLinkTo(EmailAddress.of(ADDRESS))).isPresent();
        assertThat(html(scene.get(pathOf(BO), "done", "sent")))
                .contains("Verifieringslänken är på väg", "role=\"status\"");
        assertThat(html(scene.get(pathOf(BO), "done", "<b>own text</b>"))).doesNotContain("own text");
    }

    @Test
    void A7_what_waits_is_told_with_sender_time_and_delivery() {
        verify(ADDRESS, ADDRESS);
        scene.deliver();
        assertThat(html(scene.get(pathOf(BO))))
                .contains(
                        "Länk som väntar på svar",
                        ADDRESS,
                        "23 november 2026 kl. 08.00",
                        "till och med 27 november 2026")
                .contains("Admin Andersson", "Lämnat till mottagarens e-postserver", "Avbryt verifieringen")
                .contains("Verifieringslänk skickades till b***@acme.example");
    }

    @Test
    void a_mail_that_never_arrives_is_told_with_the_server_s_words() {
        scene.mailer.answerNext(Mailer.Result.Kind.NEVER);
        verify(ADDRESS, ADDRESS);
        scene.deliver();
        assertThat(html(scene.get(pathOf(BO)))).contains("Kom inte fram (scripted)");
    }

    @Test
    void A1_saving_sends_nothing_and_the_saved_address_stands_in_both_fields() {
        WebResult result =
                scene.post(pathOf(BO) + "/address", "address", ADDRESS, "confirmation", ADDRESS, "send", "false");
        assertThat(location(result)).endsWith("?done=saved");
        scene.deliver();
        assertThat(scene.mailer.all()).isEmpty();
        assertThat(html(scene.get(pathOf(BO))))
                .contains("Adress sparad")
                .containsPattern(
                        "(?s)id=\"address\"[^>]*value=\"bo@acme.example\".*id=\"confirmation\"[^>]*value=\"bo@acme.example\"");
    }

    @Test
    void different_addresses_are_refused_and_kept_as_typed() {
        WebResult result = verify(ADDRESS, "ob@acme.example");
        assertThat(result.status()).isEqualTo(422);
        assertThat(title(result)).isEqualTo("Fel: Bo Ek");
        assertThat(html(result))
                .contains("role=\"alert\"", "href=\"#confirmation\"", "Adresserna är inte likadana")
                .contains("aria-invalid=\"true\"", "aria-describedby=\"confirmation-error\"")
                .contains("value=\"bo@acme.example\"", "value=\"ob@acme.example\"");
    }

    @Test
    void an_impossible_address_is_refused_in_words_and_kept() {
        WebResult result = verify("bo\"><script>@", "bo");
        assertThat(result.status()).isEqualTo(422);
        assertThat(html(result)).contains("href=\"#address\"").doesNotContain("<script>");
    }

    @Test
    void too_many_mails_are_refused_with_429_and_a_time() {
        verify(ADDRESS, ADDRESS);
        WebResult result = verify(ADDRESS, ADDRESS);
        assertThat(result.status()).isEqualTo(429);
        assertThat(result.headers()).containsKey("Retry-After");
        assertThat(html(result)).contains("Skicka igen om 30 sekunder");
    }

    @Test
    void another_tenant_s_user_and_nobody_get_the_same_answer() {
        WebResult strange = scene.get(pathOf(AdminScene.STRANGER));
        WebResult nobody = scene.get(pathOf(UserKey.of("acme", "nobody")));
        assertThat(strange.status()).isEqualTo(404);
        assertThat(html(strange)).isEqualTo(html(nobody)).contains("Användaren finns inte");
        assertThat(scene.get("/admin/users/" + "x".repeat(129)).status()).isEqualTo(404);
        for (String form : new String[] {"/address", "/remove", "/cancel"}) {
            WebResult result =
                    scene.post(pathOf(AdminScene.STRANGER) + form, "address", ADDRESS, "confirmation", ADDRESS);
            assertThat(result.status()).as(form).isEqualTo(404);
        }
        assertThat(scene.get(pathOf(AdminScene.STRANGER) + "/remove").status()).isEqualTo(404);
    }

    @Test
    void own_user_is_sent_to_the_account_settings_and_cannot_be_changed_here() {
        scene.link(ADMIN, "admin@acme.example");
        assertThat(html(scene.get(pathOf(ADMIN))))
                .contains("/app/footbridge/account\"")
                .doesNotContain("<form");
        assertThat(scene.post(pathOf(ADMIN) + "/remove").status()).isEqualTo(403);
        assertThat(html(scene.get(pathOf(ADMIN)))).contains("Användaren är kopplad till Connect");
    }

    @Test
    void a_reader_sees_everything_and_changes_nothing() {
        verify(ADDRESS, ADDRESS);
        scene.visitor = new Visitor(ADMIN, true, false, false);
        assertThat(html(scene.get(pathOf(BO))))
                .contains("Länk som väntar", "Vad som har hänt", "Du kan läsa")
                .doesNotContain("<form", "<button");
    }

    @Test
    void neither_a_deactivated_user_nor_a_clock_can_be_verified() {
        assertThat(html(scene.get(pathOf(AdminScene.DAVID))))
                .contains("inte aktiverad")
                .doesNotContain("<form");
        assertThat(html(scene.get(pathOf(AdminScene.CLOCK))))
                .contains("stämpelklockor")
                .doesNotContain("<form");
    }

    @Test
    void before_preparation_an_address_can_only_be_saved() {
        AdminScene early = new AdminScene(Phase.NOT_STARTED);
        assertThat(html(early.get(pathOf(BO))))
                .contains("Spara adress", "inget mejl skickas än")
                .doesNotContain("Verifiera konto");
        WebResult forced =
                early.post(pathOf(BO) + "/address", "address", ADDRESS, "confirmation", ADDRESS, "send", "true");
        assertThat(forced.status()).isEqualTo(422);
        assertThat(html(forced)).contains("Spara adressen så länge");
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"PREPARATION", "ACTIVE"})
    void A2_removing_says_first_what_happens_in_this_phase(Phase phase) {
        AdminScene now = new AdminScene(phase);
        now.link(BO, ADDRESS);
        String question = html(now.get(pathOf(BO) + "/remove"));
        assertThat(question)
                .contains(phase == Phase.ACTIVE ? "loggas ut nu och kan inte logga in" : "ser bannern igen")
                .contains("Kontot hos Connect finns kvar", "Behåll kopplingen");
        assertThat(html(now.get(pathOf(BO)))).contains("Användaren är kopplad");
        assertThat(location(now.post(pathOf(BO) + "/remove"))).endsWith("/admin/users/bo?done=removed");
        assertThat(html(now.get(pathOf(BO)))).contains("inte kopplad till Connect", "Kopplingen med b***@acme.example");
        assertThat(now.post(pathOf(BO) + "/remove").status()).isEqualTo(422);
        assertThat(now.get(pathOf(BO) + "/remove").status()).isEqualTo(303);
    }

    @Test
    void A3_a_new_address_waits_while_the_link_works_or_ends_it_at_once() {
        scene.link(BO, ADDRESS);
        scene.world.letPass(Duration.ofMinutes(10));
        assertThat(html(scene.get(pathOf(BO)))).contains("Byt adress").doesNotContain("Spara adress");
        WebResult kept = replace("KEEP_UNTIL_PROVEN");
        assertThat(location(kept)).endsWith("?done=sent");
        assertThat(html(scene.get(pathOf(BO))))
                .contains("Användaren är kopplad", "Länk som väntar", "new@acme.example");
        assertThat(location(scene.post(pathOf(BO) + "/cancel"))).endsWith("?done=cancelled");
        scene.world.letPass(Duration.ofMinutes(10));
        assertThat(replace("END_NOW").status()).isEqualTo(303);
        assertThat(html(scene.get(pathOf(BO)))).contains("inte kopplad till Connect än");
    }

    private WebResult replace(String how) {
        return scene.post(
                pathOf(BO) + "/address",
                "address",
                "new@acme.example",
                "confirmation",
                "new@acme.example",
                "send",
                "true",
                "replace",
                how);
    }

    @Test
    void cancelling_twice_is_refused_in_words() {
        verify(ADDRESS, ADDRESS);
        assertThat(scene.post(pathOf(BO) + "/cancel").status()).isEqualTo(303);
        WebResult again = scene.post(pathOf(BO) + "/cancel");
        assertThat(again.status()).isEqualTo(422);
        assertThat(html(again)).contains("Det finns inget att avbryta längre");
    }

    @Test
    void I7_a_no_of_the_identity_provider_is_told_with_what_to_do() {
        scene.accounts.existing(EmailAddress.of(ADDRESS), "Somebody", false);
        scene.link(BO, ADDRESS);
        assertThat(html(scene.get(pathOf(BO))))
                .contains("aldrig bekräftad där", "Nekad av Connect", "Connect sa nej: obekräftat konto")
                .doesNotContain(AccountRefusal.EXISTING_UNVERIFIED.name());
    }

    @Test
    void looking_changes_nothing() {
        verify(ADDRESS, ADDRESS);
        String before = scene.world.everythingStored().orElseThrow();
        scene.get(pathOf(BO));
        scene.get(pathOf(BO) + "/remove");
        scene.get("/admin/users");
        scene.get("/admin/domains");
        scene.get("/admin/phase");
        scene.get("/admin/phase/review", "to", "ACTIVE");
        assertThat(scene.world.everythingStored()).contains(before);
    }

    private WebResult verify(String address, String confirmation) {
        return scene.post(pathOf(BO) + "/address", "address", address, "confirmation", confirmation, "send", "true");
    }
}
