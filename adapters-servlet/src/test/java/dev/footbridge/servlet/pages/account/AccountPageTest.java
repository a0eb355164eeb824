package dev.footbridge.servlet.pages.account;

import static dev.footbridge.servlet.pages.Scene.ANNA;
import static dev.footbridge.servlet.pages.Shown.html;
import static dev.footbridge.servlet.pages.Shown.location;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.servlet.pages.Scene;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.DirectoryUser.Candidate;
import dev.footbridge.spi.DirectoryUser.Source;
import dev.footbridge.tenant.Phase;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AccountPageTest {
    private final Scene scene = new Scene();

    private WebResult askForCode() {
        WebResult sent = scene.post("/account/code", "address", "anna@acme.example");
        scene.deliver();
        return sent;
    }

    private String code() {
        return scene.mailer.newestCodeTo(ANNA).orElseThrow();
    }

    @Test
    void U2_the_settings_page_asks_for_an_address() {
        assertThat(html(scene.get("/account"))).contains("Ange och verifiera din e-postadress", "Skicka kod");
    }

    @Test
    void U3_each_suggestion_says_where_it_comes_from_and_none_of_two_is_chosen() {
        String html = html(scene.get("/account"));
        assertThat(html)
                .contains("value=\"anna@acme.example\"", "Från din användare")
                .contains("value=\"anna.lindqvist@privat.example\"", "Från din anställning, e-post privat")
                .contains("Annan e-postadress")
                .doesNotContain("checked");
    }

    @Test
    void U3_the_only_suggestion_is_chosen_beforehand() {
        scene.person(SignInKind.INTERACTIVE, new Candidate("anna@acme.example", Source.USER, true));
        assertThat(html(scene.get("/account"))).containsOnlyOnce(" checked");
    }

    @Test
    void without_any_suggestion_there_is_one_field() {
        scene.person(SignInKind.INTERACTIVE);
        assertThat(html(scene.get("/account"))).doesNotContain("type=\"radio\"").contains("id=\"other\"");
    }

    @Test
    void what_was_typed_is_kept_when_it_is_refused() {
        WebResult result = scene.post("/account/code", "address", "other", "other", "anna<b>@acme");
        assertThat(result.status()).isEqualTo(422);
        assertThat(html(result)).contains("anna&lt;b>@acme", "href=\"#other\"").doesNotContain("<b>");
    }

    @Test
    void D2_a_refused_domain_names_those_that_are_allowed() {
        AllowedDomains domains = AllowedDomains.parse(ImmutableList.of("acme.example"))
                .accepted()
                .orElseThrow();
        scene.tenant(scene.world.tenants().find(Scene.ACME).orElseThrow().allowing(DomainPolicy.of(domains)));
        assertThat(html(scene.get("/account"))).doesNotContain("privat.example");
        assertThat(html(scene.post("/account/code", "address", "other", "other", "a@else.example")))
                .contains("domänerna: acme.example");
    }

    @Test
    void D6_a_refused_public_provider_is_named_as_such_and_is_never_among_those_allowed() {
        AllowedDomains domains =
                AllowedDomains.parse(ImmutableList.of("gmail.com")).accepted().orElseThrow();
        DomainPolicy refusing = DomainPolicy.of(domains).refusingPublicProviders();
        scene.tenant(scene.world.tenants().find(Scene.ACME).orElseThrow().allowing(refusing));
        assertThat(html(scene.post("/account/code", "address", "other", "other", "a@x.gmail.com")))
                .contains("offentliga e-posttjänster som gmail.com kan inte användas här", "från din arbetsgivare")
                .doesNotContain("domänerna:");
        assertThat(html(scene.post("/account/code", "address", "other", "other", "a@else.example")))
                .contains("Arbetsgivaren tillåter inte adresser med den domänen")
                .doesNotContain("domänerna:");
    }

    @Test
    void nothing_chosen_is_asked_for() {
        assertThat(html(scene.post("/account/code"))).contains("Välj en av adresserna");
    }

    @Test
    void changing_the_address_leads_back_to_the_first_step() {
        askForCode();
        scene.post("/account/challenge/cancel");
        assertThat(html(scene.get("/account"))).contains("Vilken adress vill du använda?");
    }

    @Test
    void a_link_from_an_administrator_is_told_of_and_a_code_is_still_to_be_had() {
        scene.sendLink();
        assertThat(html(scene.get("/account")))
                .contains(
                        "Din administratör skickade en verifieringslänk",
                        "Länken gäller till och med 27 november.",
                        "Skicka kod");
    }

    @Test
    void while_the_account_is_made_the_page_waits_and_moves_on() {
        askForCode();
        scene.accounts.setDown(true);
        scene.post("/account/code/verification", "code", code());
        assertThat(html(scene.get("/account")))
                .contains("Ditt konto skapas", "data-fb-state=\"VERIFIED\"", "/app/footbridge/api/v1/me", "Uppdatera");
        scene.accounts.setDown(false);
        scene.clock().advance(Duration.ofHours(1));
        scene.deliver();
        assertThat(html(scene.get("/account"))).contains("Klart!");
    }

    @Test
    void I7_a_refused_account_says_what_to_do_and_lets_another_address_be_chosen() {
        scene.accounts.existing(ANNA, "Someone", false);
        askForCode();
        scene.post("/account/code/verification", "code", code());
        assertThat(html(scene.get("/account")))
                .contains("inte bekräftad där", "Välj en annan adress", "type=\"radio\"");
    }

    @Test
    void U11_the_own_link_is_removed_after_a_question() {
        askForCode();
        scene.post("/account/code/verification", "code", code());
        assertThat(html(scene.get("/account/remove"))).contains("Vill du ta bort kopplingen?", "csrf-value");
        scene.post("/account/link/remove");
        assertThat(html(scene.get("/account"))).contains("Vilken adress vill du använda?");
    }

    @Test
    void there_is_nothing_to_ask_about_without_a_link() {
        assertThat(location(scene.get("/account/remove"))).endsWith("/account");
    }

    @Test
    void X1_an_exempt_user_is_told_that_nothing_changes() {
        scene.person(SignInKind.INTERNAL_ONLY);
        assertThat(html(scene.get("/account"))).contains("Värdens egen rubrik").doesNotContain("<form");
    }

    @Test
    void before_and_after_preparation_there_is_no_form() {
        scene.phase(Phase.NOT_STARTED);
        assertThat(html(scene.get("/account"))).contains("inte göra något än").doesNotContain("<form");
        Scene active = new Scene();
        active.phase(Phase.ACTIVE);
        assertThat(html(active.get("/account"))).contains("Ring 040-12 34 56.").doesNotContain("<form");
    }

    @Test
    void every_form_carries_the_hosts_token_and_nothing_is_inline() {
        askForCode();
        String html = html(scene.get("/account"));
        assertThat(html.split("<form ").length).isEqualTo(html.split("value=\"csrf-value\"").length);
        assertThat(html).doesNotContain("style=", "onclick", "<script", "<style");
    }

    @Test
    void the_page_speaks_english_too() {
        scene.locale = Locale.ENGLISH;
        askForCode();
        assertThat(html(scene.get("/account"))).contains("lang=\"en\"", "Verify code", "at 08:00");
    }
}
