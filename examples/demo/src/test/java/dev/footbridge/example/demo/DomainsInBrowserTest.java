package dev.footbridge.example.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.tenant.UserKey;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator narrows the allowed domains in the middle of the preparation. */
class DomainsInBrowserTest {
    private static final String LABEL = "Tillåtna domäner, en per rad";

    @TempDir
    Path data;

    @Test
    void D2_D3_the_page_warns_of_whom_a_change_meets_and_the_change_meets_only_them() throws Exception {
        try (Browser browser = Browser.start();
                RunningDemo demo = RunningDemo.start(new DemoOptions(0, 0, 0, 0, data, false));
                Person admin = browser.person(true);
                Person bo = browser.person(true);
                Person helpdesk = browser.person(false)) {
            Post post = new Post(demo.mails());
            OwnCrossing.is_linked(demo, post, UserKey.of("acme", "anna"), "anna@acme.example");
            bo.signsInWithPassword(demo.hrm(), "bo").opens(demo.hrm() + "/footbridge/account");
            bo.chooses("bo@privat.example").presses("Skicka kod").sees("Skriv koden vi skickade");

            what_is_no_domain_is_refused(admin, demo);
            admin.fills(LABEL, "acme.example\nother.example")
                    .fills("Prova en adress eller en domän (valfritt)", "bo@privat.example")
                    .presses("Se vad som händer");
            admin.sees("1 påbörjad verifiering har en adress som då inte är tillåten och går inte att slutföra.")
                    .sees("bo@privat.example är inte tillåten.")
                    .shot("domains-warning")
                    .shotOnAPhone("domains-warning-phone");
            admin.fills(LABEL, "other.example").presses("Se vad som händer");
            admin.sees("1 kopplad användare har en adress som då inte är tillåten. Användaren påverkas inte.");
            assertThat(bo.opens(demo.hrm() + "/footbridge/account").isShown("Verifieringskod"))
                    .as("nothing is stored by looking")
                    .isTrue();

            admin.fills(LABEL, "other.example").presses("Spara domäner").sees("De tillåtna domänerna är sparade.");
            admin.sees("1 domän är tillåten.").shot("domains-stored");
            bo.fills("Verifieringskod", post.code("bo@privat.example", 0)).presses("Verifiera kod");
            bo.shot("domain-refused-late").sees("domän");
            admin.opens(demo.hrm() + "/footbridge/admin/users/anna").sees("Användaren är kopplad till Connect.");
            admin.opens(demo.hrm() + "/footbridge/admin/users/bo").sees("Användaren är inte kopplad till Connect");

            helpdesk.signsInWithPassword(demo.hrm(), "helpdesk").opens(demo.hrm() + "/footbridge/admin/domains");
            helpdesk.sees("other.example");
            assertThat(helpdesk.page().locator("textarea[name=allowed]").count())
                    .isZero();
            assertThat(admin.violations()).isEmpty();
            assertThat(admin.barriers()).isEmpty();
        }
    }

    @Test
    void D6_public_providers_are_refused_where_the_administrator_has_it_so() throws Exception {
        try (Browser browser = Browser.start();
                RunningDemo demo = RunningDemo.start(new DemoOptions(0, 0, 0, 0, data, false));
                Person admin = browser.person(false);
                Person bo = browser.person(true);
                Person cecilia = browser.person(true)) {
            bo.signsInWithPassword(demo.hrm(), "bo").opens(demo.hrm() + "/footbridge/account");
            bo.chooses("Annan e-postadress").fills("E-postadress", "bo@gmail.com");
            bo.presses("Skicka kod").sees("Skriv koden vi skickade");

            admin.signsInWithPassword(demo.hrm(), "admin").opens(demo.hrm() + "/footbridge/admin/domains");
            admin.chooses("Neka offentliga och tillfälliga e-posttjänster")
                    .fills("Prova en adress eller en domän (valfritt)", "eva@gmail.com")
                    .presses("Se vad som händer");
            admin.sees("1 påbörjad verifiering har en adress som då inte är tillåten")
                    .sees("eva@gmail.com är inte tillåten. gmail.com är en offentlig e-posttjänst.")
                    .shot("domains-providers")
                    .shotOnAPhone("domains-providers-phone");
            admin.presses("Spara domäner")
                    .sees("Alla domäner är tillåtna, utom hos offentliga och tillfälliga e-posttjänster.");

            cecilia.signsInWithPassword(demo.hrm(), "cecilia").opens(demo.hrm() + "/footbridge/account");
            cecilia.fills("E-postadress", "cecilia@gmail.com").presses("Skicka kod");
            cecilia.sees("Adresser hos offentliga e-posttjänster som gmail.com kan inte användas här.")
                    .shot("provider-refused");
            cecilia.fills("E-postadress", "cecilia@acme.example").presses("Skicka kod");
            cecilia.sees("Skriv koden vi skickade");
            String code = new Post(demo.mails()).code("bo@gmail.com", 0);
            bo.fills("Verifieringskod", code).presses("Verifiera kod");
            bo.sees("Adresser hos offentliga e-posttjänster som gmail.com kan inte användas här.");
            assertThat(admin.barriers()).isEmpty();
            assertThat(cecilia.violations()).isEmpty();
        }
    }

    private static void what_is_no_domain_is_refused(Person admin, RunningDemo demo) {
        admin.signsInWithPassword(demo.hrm(), "admin").opens(demo.hrm() + "/footbridge/admin/domains");
        admin.fills(LABEL, "*.co.uk\nanna@acme.example\nhttps://acme.example").presses("Spara domäner");
        admin.shot("domains-refused")
                .sees("under den här domänen kan vem som helst skaffa en adress")
                .sees("det här är en e-postadress")
                .sees("det här är en webbadress");
        assertThat(admin.page().locator("textarea[name=allowed]").inputValue())
                .as("what was typed is still there")
                .contains("*.co.uk", "https://acme.example");
        admin.opens(demo.hrm() + "/footbridge/admin/domains").sees("Alla domäner är tillåtna.");
    }
}
