package dev.footbridge.example.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.tenant.UserKey;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator removes links and replaces addresses, before the activation and after it. */
class RemovalInBrowserTest {
    private static final String[] PEOPLE = {"person001", "person002", "person003", "person004", "anna"};

    @TempDir
    Path data;

    @Test
    void A2_A3_links_are_removed_and_addresses_replaced_in_both_phases() throws Exception {
        try (Browser browser = Browser.start();
                RunningDemo demo = RunningDemo.start(new DemoOptions(0, 0, 0, 0, data, false));
                Person admin = browser.person(true);
                Person anna = browser.person(true)) {
            Post post = new Post(demo.mails());
            for (String person : PEOPLE) {
                OwnCrossing.is_linked(demo, post, UserKey.of("acme", person), person + "@acme.example");
            }
            OwnCrossing.an_hour_passes(demo);
            admin.signsInWithPassword(demo.hrm(), "admin");
            removed_before_she_signs_in_as_ever(browser, admin, demo);
            replaced_when_the_new_address_is_proven(browser, admin, demo, post, "person002");
            ended_at_once_before_the_new_address_is_proven(browser, admin, demo, post, "person004");

            OwnCrossing.makes_a_password(anna, demo, post, "anna@acme.example");
            OwnCrossing.admin_links_himself(admin, demo, post);
            OwnCrossing.tries_the_sign_in(admin, demo);
            admin.follows("Granska och aktivera").presses("Aktivera");
            admin.sees("Alla loggar in via Connect");

            replaced_when_the_new_address_is_proven(browser, admin, demo, post, "person003");
            removed_afterwards_she_is_out_and_comes_back_by_a_link(browser, admin, anna, demo, post);
            assertThat(admin.violations()).isEmpty();
            assertThat(admin.barriers()).isEmpty();
        }
    }

    private static void removed_before_she_signs_in_as_ever(Browser browser, Person admin, RunningDemo demo) {
        opens(admin, demo, "person001").follows("Ta bort koppling");
        admin.sees("loggar in i Acme HRM som vanligt, men ser bannern igen")
                .sees("Kontot hos Connect finns kvar.")
                .shot("removal-preparation");
        admin.follows("Behåll kopplingen").sees("Användaren är kopplad till Connect.");
        admin.follows("Ta bort koppling").presses("Ta bort koppling").sees("Kopplingen är borttagen.");
        admin.shot("removed-preparation").sees("borttagen av administratör");
        assertThat(admin.isShown("Ångra")).isFalse();
        // A second press on an old page says so and does no harm.
        admin.goesBack();
        if (admin.page().locator("button:has-text('Ta bort koppling')").count() > 0) {
            admin.presses("Ta bort koppling").sees("Användaren är inte kopplad längre");
        }
        try (Person person = browser.person(false)) {
            person.signsInWithPassword(demo.hrm(), "person001").sees("Du får snart en ny inloggning");
        }
    }

    private static void replaced_when_the_new_address_is_proven(
            Browser browser, Person admin, RunningDemo demo, Post post, String who) {
        String address = "new." + who + "@acme.example";
        opens(admin, demo, who).fills("E-post", address).fills("Bekräfta e-post", address);
        admin.presses("Verifiera konto").sees("Länk som väntar på svar").shot("replacing-" + who);
        opens(admin, demo, who).sees("Användaren är kopplad till Connect.");
        confirms(browser, post.link(address, 0));
        opens(admin, demo, who).sees(address).sees("Kopplingen byttes").shot("replaced-" + who);
        assertThat(admin.isShown("Länk som väntar på svar")).isFalse();
    }

    private static void ended_at_once_before_the_new_address_is_proven(
            Browser browser, Person admin, RunningDemo demo, Post post, String who) {
        String address = "new." + who + "@acme.example";
        opens(admin, demo, who).fills("E-post", address).fills("Bekräfta e-post", address);
        admin.chooses("Den upphör nu").shot("replace-end-now").presses("Verifiera konto");
        opens(admin, demo, who).sees("Användaren är inte kopplad till Connect än.");
        confirms(browser, post.link(address, 0));
        opens(admin, demo, who).sees("Användaren är kopplad till Connect.").sees(address);
    }

    private static void removed_afterwards_she_is_out_and_comes_back_by_a_link(
            Browser browser, Person admin, Person anna, RunningDemo demo, Post post) {
        anna.opens(demo.hrm() + "/login").follows("Logga in med Connect");
        OwnCrossing.signs_in_at_the_provider(anna, "anna@acme.example");
        anna.sees("Hej Anna Lindqvist");
        opens(admin, demo, "anna").follows("Ta bort koppling");
        admin.sees("loggas ut nu och kan inte logga in igen").shot("removal-active");
        admin.presses("Ta bort koppling").sees("Kopplingen är borttagen.");
        anna.opens(demo.hrm() + "/tid");
        assertThat(anna.isShown("Vecka 47")).isFalse();
        anna.shot("removed-active-signed-out");

        int before = post.countTo("anna@acme.example");
        opens(admin, demo, "anna").fills("E-post", "anna@acme.example").fills("Bekräfta e-post", "anna@acme.example");
        admin.presses("Verifiera konto").sees("Länk skickad");
        confirms(browser, post.link("anna@acme.example", before));
        anna.opens(demo.hrm() + "/login").follows("Logga in med Connect");
        OwnCrossing.signs_in_at_the_provider(anna, "anna@acme.example");
        anna.sees("Hej Anna Lindqvist");
    }

    private static void confirms(Browser browser, String link) {
        try (Person person = browser.person(false)) {
            person.opens(link).presses("Bekräfta e-postadressen").sees("Klart! Adressen är bekräftad");
        }
    }

    private static Person opens(Person admin, RunningDemo demo, String user) {
        return admin.opens(demo.hrm() + "/footbridge/admin/users/" + user);
    }
}
