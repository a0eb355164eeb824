package dev.footbridge.example.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way in Swedish, over real pages, real mail, a real database and a real identity provider. */
class CrossingInBrowserTest {
    @TempDir
    Path data;

    @Test
    void the_whole_crossing_from_the_old_password_to_the_identity_provider() throws Exception {
        try (Browser browser = Browser.start();
                RunningDemo demo = RunningDemo.start(new DemoOptions(0, 0, 0, 0, data, false));
                Person anna = browser.person(true);
                Person bo = browser.person(false);
                Person admin = browser.person(true)) {
            Post post = new Post(demo.mails());

            anna_links_herself(anna, demo, post);
            anna_makes_a_password(anna, demo, post);
            bo_sees_only_the_suggestion_with_mailing_on(bo, demo);
            admin_links_himself_and_activates(admin, demo, post);

            anna.opens(demo.hrm() + "/tid").sees("Vecka 47");
            bo.opens(demo.hrm() + "/tid")
                    .sees("Du är inte kopplad till Connect än")
                    .shot("bo-session-ended");

            try (Person annaElsewhere = browser.person(false)) {
                the_old_form_is_closed(annaElsewhere, demo);
                annaElsewhere.follows("Logga in med Connect");
                OwnCrossing.signs_in_at_the_provider(annaElsewhere, "anna@acme.example");
                annaElsewhere.sees("Hej Anna Lindqvist").shot("anna-signed-in-through-provider");
                signs_out_at_the_provider_and_is_out_of_the_product(annaElsewhere, demo);
            }
            bo_is_helped_by_the_administrator(browser, bo, admin, demo, post);

            assertThat(anna.violations()).isEmpty();
            assertThat(admin.violations()).isEmpty();
            assertThat(anna.barriers()).isEmpty();
            assertThat(admin.barriers()).isEmpty();
        }
    }

    private static void anna_links_herself(Person anna, RunningDemo demo, Post post) {
        anna.signsInWithPassword(demo.hrm(), "anna").sees("Hej Anna Lindqvist");
        for (String path : new String[] {"/", "/tid", "/lon", "/profil"}) {
            anna.opens(demo.hrm() + path).sees("Du får snart en ny inloggning");
        }
        anna.opens(demo.hrm()).shot("banner").follows("Gå till Kontoinställningar");
        anna.sees("Ange och verifiera din e-postadress").shot("choose-address");
        anna.chooses("anna@acme.example").presses("Skicka kod");
        anna.sees("Skriv koden vi skickade").shot("code-step");
        String code = post.code("anna@acme.example", 0);
        anna.fills("Verifieringskod", otherThan(code)).presses("Verifiera kod");
        anna.sees("Du har 4 försök kvar").shot("wrong-code");
        anna.fills("Verifieringskod", code).presses("Verifiera kod");
        anna.sees("Klart! Du är kopplad till Connect").shot("linked");
        anna.goesBack().sees("Klart! Du är kopplad till Connect");
        anna.opens(demo.hrm() + "/tid").sees("Vecka 47");
        assertThat(anna.isShown("Du får snart en ny inloggning")).isFalse();
    }

    private static void anna_makes_a_password(Person anna, RunningDemo demo, Post post) {
        int before = post.countTo("anna@acme.example");
        anna.opens(demo.hrm() + "/footbridge/account").follows("Skapa lösenord hos Connect");
        anna.shot("provider-create-password").presses("Skapa lösenord");
        anna.opens(post.link("anna@acme.example", before));
        anna.page().locator("input[name=password]").fill(OwnCrossing.PASSWORD);
        anna.page().locator("input[name=confirmation]").fill(OwnCrossing.PASSWORD);
        anna.page().locator("form button").first().click();
    }

    private static void bo_sees_only_the_suggestion_with_mailing_on(Person bo, RunningDemo demo) {
        bo.signsInWithPassword(demo.hrm(), "bo").sees("Hej Bo Ek");
        bo.follows("Gå till Kontoinställningar").sees("bo@privat.example");
        assertThat(bo.isShown("bo.ek@acme.example")).isFalse();
    }

    private static void admin_links_himself_and_activates(Person admin, RunningDemo demo, Post post) {
        admin.signsInWithPassword(demo.hrm(), "admin");
        OwnCrossing.admin_links_himself(admin, demo, post);
        admin.opens(demo.hrm() + "/footbridge/admin/phase").shot("phase-stopped");
        OwnCrossing.tries_the_sign_in(admin, demo);
        admin.shot("phase-ready").follows("Granska och aktivera");
        // 495 interactive and active people of acme, less anna and admin.
        assertThat(OwnCrossing.lockedOut(admin)).isEqualTo(493);
        admin.shot("phase-review").presses("Aktivera");
        admin.sees("Alla loggar in via Connect").shot("phase-active");
    }

    /** The provider says so to the product, and the next page tells. */
    private static void signs_out_at_the_provider_and_is_out_of_the_product(Person anna, RunningDemo demo) {
        anna.opens(demo.provider() + "/account").presses("Logga ut");
        await().atMost(Duration.ofSeconds(5))
                .until(() -> anna.opens(demo.hrm() + "/tid").isShown("Du är utloggad"));
        anna.sees("Du har loggat ut från Connect").sees("Logga in med Connect").shot("signed-out-by-provider");
        anna.opens(demo.hrm() + "/tid");
        assertThat(anna.isShown("Vecka 47")).isFalse();
    }

    private static void the_old_form_is_closed(Person anna, RunningDemo demo) {
        anna.opens(demo.hrm() + "/login").sees("Du loggar in med Connect").shot("new-login-page");
        assertThat(anna.page().locator("input[name=password]").count()).isZero();
    }

    private static void bo_is_helped_by_the_administrator(
            Browser browser, Person bo, Person admin, RunningDemo demo, Post post) {
        String address = "bo@privat.example";
        admin.opens(demo.hrm() + "/footbridge/admin/users?q=Bo+Ek")
                .sees("Bo Ek")
                .shot("users");
        admin.opens(demo.hrm() + "/footbridge/admin/users/bo");
        admin.fills("E-post", address)
                .fills("Bekräfta e-post", "bo@privat.exampel")
                .presses("Verifiera konto");
        admin.shot("admin-address-mismatch");
        assertThat(post.countTo(address)).isZero();
        admin.fills("E-post", address).fills("Bekräfta e-post", address).presses("Verifiera konto");
        admin.shot("admin-link-sent");
        String link = post.link(address, 0);
        try (Person atHome = browser.person(false)) {
            for (int i = 0; i < 3; i++) {
                atHome.opens(link).sees("Bekräfta din e-postadress");
                assertThat(atHome.page().url()).doesNotContain("token");
            }
            atHome.shot("link-page");
            admin.opens(demo.hrm() + "/footbridge/admin/users/bo");
            assertThat(admin.isShown("är kopplad till")).isFalse();
            atHome.presses("Bekräfta e-postadressen")
                    .sees("Klart! Adressen är bekräftad")
                    .shot("link-confirmed");
            atHome.opens(link).sees("Du har redan bekräftat adressen");
            OwnCrossing.makes_a_password(atHome, demo, post, address);
        }
        bo.opens(demo.hrm() + "/login").follows("Logga in med Connect");
        OwnCrossing.signs_in_at_the_provider(bo, address);
        bo.sees("Hej Bo Ek");
    }

    private static String otherThan(String code) {
        return code.startsWith("0") ? "1" + code.substring(1) : "0" + code.substring(1);
    }
}
