package dev.footbridge.example.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.Footbridge;
import dev.footbridge.SelfService;
import dev.footbridge.audit.Actor;
import dev.footbridge.tenant.UserKey;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a person of the demo gets an account at the identity provider, and an administrator the right to switch. */
final class OwnCrossing {
    static final String PASSWORD = "en lång mening som lösenord";
    static final String ADMIN = "admin.andersson@acme.example";

    private OwnCrossing() {}

    /** The administrator, signed in with the old password, links himself and makes a password at the provider. */
    static void admin_links_himself(Person admin, RunningDemo demo, Post post) {
        links_the_signed_in(admin, demo, post);
        makes_a_password(admin, demo, post, ADMIN);
    }

    static void links_the_signed_in(Person admin, RunningDemo demo, Post post) {
        int before = post.countTo(ADMIN);
        admin.opens(demo.hrm() + "/footbridge/account").chooses(ADMIN).presses("Skicka kod");
        admin.fills("Verifieringskod", post.code(ADMIN, before)).presses("Verifiera kod");
        admin.sees("Klart! Du är kopplad till Connect");
    }

    static void makes_a_password(Person person, RunningDemo demo, Post post, String address) {
        int before = post.countTo(address);
        person.opens(demo.provider() + "/account/create-password?login_hint=" + address);
        person.page().locator("form button").first().click();
        person.opens(post.link(address, before));
        person.page().locator("input[name=password]").fill(PASSWORD);
        person.page().locator("input[name=confirmation]").fill(PASSWORD);
        person.page().locator("form button").first().click();
    }

    /** Unless the provider remembers the person of this browser. */
    static void signs_in_at_the_provider(Person person, String address) {
        if (person.page().locator("input[name=username]").count() == 0) {
            return;
        }
        person.page().locator("input[name=username]").fill(address);
        person.page().locator("input[name=password]").fill(PASSWORD);
        person.page().locator("form button").first().click();
    }

    static void tries_the_sign_in(Person admin, RunningDemo demo) {
        admin.opens(demo.hrm() + "/footbridge/admin/phase").follows("Prova inloggningen nu");
        signs_in_at_the_provider(admin, ADMIN);
        admin.sees("Inloggningen via Connect fungerar för dig");
    }

    /** What the review page states, to be sent back with the button. */
    static int lockedOut(Person admin) {
        Matcher number = Pattern.compile("name=\"lockedOut\" value=\"([0-9]+)\"")
                .matcher(admin.page().content());
        assertThat(number.find()).as("the review page states a number").isTrue();
        return Integer.parseInt(number.group(1));
    }

    /** So that nobody has to wait for the next mail any more. */
    static void an_hour_passes(RunningDemo demo) {
        JdbcClient jdbc = demo.part(JdbcClient.class);
        jdbc.sql("update fb_provisioning set sends = ''").update();
        jdbc.sql("delete from fb_limit").update();
    }

    /** Without a browser, for those who only have to be linked. */
    static void is_linked(RunningDemo demo, Post post, UserKey user, String address) {
        SelfService service = demo.part(Footbridge.class).selfService();
        Actor by = Actor.user(user.user(), Actor.Channel.API, null);
        assertThat(service.requestCode(user, address, by).value()).isPresent();
        assertThat(service.submitCode(user, post.code(address, 0), by).value()).isPresent();
    }
}
