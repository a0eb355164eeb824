package dev.footbridge.servlet.pages.admin;

import static dev.footbridge.servlet.pages.admin.AdminScene.html;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.tenant.UserKey;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class UsersPageTest {
    private final AdminScene scene = new AdminScene();

    @Test
    void A6_everybody_of_the_tenant_is_listed_and_nobody_else() {
        assertThat(html(scene.get("/admin/users")))
                .contains("5 användare visas", "Bo Ek", "1042", "Lager", "Ej kopplad", "Undantagen", "Inte aktiv")
                .doesNotContain("Anna Annan");
    }

    @Test
    void names_are_text_and_never_markup() {
        assertThat(html(scene.get("/admin/users")))
                .contains("Eva &lt;b&gt;Holm&lt;/b&gt;")
                .doesNotContain("<b>Holm");
    }

    @Test
    void the_filter_stands_in_the_address_and_in_the_form() {
        scene.sendLink(AdminScene.BO, "bo@acme.example");
        String html = html(scene.get("/admin/users", "q", "1042", "state", "AWAITING_VERIFICATION", "active", "true"));
        assertThat(html).contains("1 användare visas", "Länk skickad", "value=\"1042\"", "Visa alla", "Skicka igen");
        assertThat(html).contains("<option value=\"AWAITING_VERIFICATION\" selected>");
        assertThat(html(scene.get("/admin/users", "state", "LINKED"))).contains("Ingen användare passar");
    }

    @Test
    void what_a_filter_cannot_mean_is_passed_over() {
        assertThat(html(scene.get(
                        "/admin/users",
                        "q",
                        "\u0000",
                        "state",
                        "nonsense",
                        "active",
                        "maybe",
                        "after",
                        "x".repeat(200))))
                .contains("5 användare visas");
    }

    @Test
    void pages_follow_each_other_and_hold_everybody_once() {
        for (int i = 0; i < 120; i++) {
            scene.put(
                    UserKey.of("acme", "crowd " + i),
                    String.format(Locale.ROOT, "Crowd %03d", i),
                    "",
                    "",
                    true,
                    SignInKind.INTERACTIVE,
                    false);
        }
        scene.footbridge.directorySync().catchUpAll();
        String first = html(scene.get("/admin/users", "q", "crowd"));
        assertThat(first).contains("50 av 120 användare visas").doesNotContain("Till början");
        String second = html(scene.get("/admin/users", "q", "crowd", "after", after(first)));
        assertThat(second).contains("Crowd 050", "Till början").doesNotContain("Crowd 049");
        String third = html(scene.get("/admin/users", "q", "crowd", "after", after(second)));
        assertThat(third).contains("Crowd 119").doesNotContain("Nästa sida");
    }

    private static String after(String html) {
        Matcher matcher = Pattern.compile("after=([^\"&]*)\"").matcher(html);
        assertThat(matcher.find()).isTrue();
        return URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8);
    }

    @Test
    void ids_are_encoded_in_addresses() {
        assertThat(html(scene.get("/admin/users"))).contains("/app/footbridge/admin/users/eva%20ek%2F2\"");
    }

    @Test
    void who_may_only_read_is_offered_to_open() {
        scene.visitor = new Visitor(AdminScene.ADMIN, true, false, false);
        assertThat(html(scene.get("/admin/users"))).contains("Öppna").doesNotContain("Verifiera konto");
    }

    @Test
    void the_page_speaks_english_too() {
        scene.locale = Locale.ENGLISH;
        assertThat(html(scene.get("/admin/users"))).contains("5 users are shown", "lang=\"en\"", "Not connected");
    }

    @Test
    void A6_a_list_cut_to_a_reason_says_so_and_stays_cut_when_it_is_searched() {
        String page = html(scene.get("/admin/users", "reason", "NO_ADDRESS"));
        assertThat(page).contains("<option value=\"NO_ADDRESS\" selected>Ingen e-postadress</option>");
        assertThat(html(scene.get("/admin/users", "progress", "BLOCKED")))
                .contains("name=\"progress\" value=\"BLOCKED\"");
        assertThat(html(scene.get("/admin/users", "reason", "no_address", "progress", "x")))
                .contains("<option value=\"\" selected>Alla</option>");
    }
}
