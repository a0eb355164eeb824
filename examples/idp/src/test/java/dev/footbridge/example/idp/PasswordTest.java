package dev.footbridge.example.idp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.footbridge.example.mailbox.ReceivedMessage;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PasswordTest {

    private static Provider provider;

    @BeforeAll
    static void start() throws Exception {
        provider = Provider.inMemory();
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void a_mailed_link_sets_the_password_once_and_proves_the_address() throws Exception {
        String id = create("bo@acme.example");
        URI link = provider.passwordLink("/forgot-password", "Bo@acme.example");
        ReceivedMessage mail = provider.mailbox.messages().get(0);
        assertThat(mail.to()).isEqualTo("bo@acme.example");
        assertThat(mail.headers().get("Auto-Submitted")).containsExactly("auto-generated");

        assertThat(provider.useLink(link, "for-kort".substring(0, 7)).body()).contains("minst 8 tecken");
        assertThat(provider.useLink(link, Provider.PASSWORD).body()).contains("Ditt lösenord är sparat.");
        assertThat(new Browser().get(link).body()).contains("Länken fungerar inte längre");

        Browser browser = new Browser();
        HttpResponse<String> account =
                browser.follow(provider.signIn(browser, "bo@acme.example", Provider.PASSWORD), provider.idp.issuer());
        assertThat(account.body()).contains("Ändra lösenord", "(verifierad)");
        assertThat(extension(id, "emailVerified")).isTrue();
        assertThat(extension(id, "passwordSet")).isTrue();
    }

    @Test
    void an_unknown_address_gets_the_same_answer_and_no_mail() throws Exception {
        create("known@acme.example");
        String known = ask("known@acme.example");
        await().until(() -> mailsTo("known@acme.example") == 1);
        assertThat(ask("unknown@acme.example")).isEqualTo(known);
        // The queue has one worker, so the unknown address was dealt with before this one.
        ask("known@acme.example");
        await().until(() -> mailsTo("known@acme.example") == 2);
        assertThat(mailsTo("unknown@acme.example")).isZero();
    }

    @Test
    void a_new_password_ends_the_other_sessions() throws Exception {
        create("cecilia@acme.example");
        provider.choosePassword("cecilia@acme.example");
        Browser old = new Browser();
        provider.signIn(old, "cecilia@acme.example", Provider.PASSWORD);
        Browser current = new Browser();
        provider.signIn(current, "cecilia@acme.example", Provider.PASSWORD);
        assertThat(old.get(provider.at("/account")).body()).contains("Logga ut");

        HttpResponse<String> changed = current.submit(
                provider.at("/account"),
                provider.at("/account/password"),
                Map.of("current", Provider.PASSWORD, "password", "ett nytt ord", "confirmation", "ett nytt ord"));
        assertThat(changed.body()).contains("Ditt lösenord är ändrat.");
        assertThat(current.get(provider.at("/account")).body()).contains("Logga ut");
        assertThat(old.get(provider.at("/account")).body()).doesNotContain("Logga ut");
    }

    @Test
    void I7_a_reset_locks_out_whoever_knew_the_password_until_the_mailbox_chooses_a_new_one() throws Exception {
        String id = create("dag@acme.example");
        provider.choosePassword("dag@acme.example");
        Browser intruder = new Browser();
        provider.signIn(intruder, "dag@acme.example", Provider.PASSWORD);
        int before = provider.mailbox.messages().size();

        assertThat(provider.scim.call("POST", "/" + id + "/reset", null).statusCode())
                .isEqualTo(202);

        assertThat(intruder.get(provider.at("/account")).body()).doesNotContain("Logga ut");
        assertThat(extension(id, "passwordSet")).isFalse();
        Browser again = new Browser();
        assertThat(again.follow(provider.signIn(again, "dag@acme.example", Provider.PASSWORD), provider.idp.issuer())
                        .body())
                .contains("stämmer inte");
        assertThat(provider.useLink(provider.mailedLink(before), "nytt lösenord")
                        .body())
                .contains("Ditt lösenord är sparat.");
    }

    @Test
    void an_anonymous_visitor_is_offered_to_sign_in_or_to_create_a_password() throws Exception {
        String page = new Browser()
                .get(provider.at("/account?login_hint=%3Cb%3E%40acme.example"))
                .body();
        assertThat(page).contains("Skapa lösenord", "Logga in", "value=\"&lt;b&gt;@acme.example\"");
    }

    private static String create(String address) throws Exception {
        return provider.scim.create(address, "acme:" + address, false).get("id").asString();
    }

    private static boolean extension(String id, String attribute) throws Exception {
        return Scim.json(provider.scim.call("GET", "/" + id, null))
                .get(Scim.EXTENSION)
                .get(attribute)
                .asBoolean();
    }

    private static String ask(String address) throws Exception {
        URI page = provider.at("/forgot-password");
        return new Browser().submit(page, page, Map.of("email", address)).body();
    }

    private static long mailsTo(String address) {
        return provider.mailbox.messages().stream()
                .filter(mail -> mail.to().equals(address))
                .count();
    }
}
