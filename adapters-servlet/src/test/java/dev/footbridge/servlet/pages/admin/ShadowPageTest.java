package dev.footbridge.servlet.pages.admin;

import static dev.footbridge.servlet.pages.admin.AdminScene.html;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.audit.EventKind;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.signin.Door;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.spi.AuditLog;
import dev.footbridge.tenant.UserKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShadowPageTest {
    private final AdminScene scene = new AdminScene();

    @Test
    void where_nobody_signed_in_the_page_says_so() {
        assertThat(html(scene.get("/admin/shadow")))
                .contains("<h1>Provkörning</h1>", "Ingen har loggat in med den egna inloggningen i Acme HRM")
                .contains("Den som inte har loggat in under tiden syns inte här.", "Inte kopplade")
                .doesNotContain("<table", "/admin/export/shadow");
    }

    @Test
    void P12_the_sentence_comes_first_and_then_who_would_have_been_refused_and_why() {
        scene.link(AdminScene.ADMIN, "ada@acme.example");
        signsIn(AdminScene.ADMIN);
        signsIn(AdminScene.BO);
        signsIn(AdminScene.BO);
        signsIn(AdminScene.EVA);
        assertThat(html(scene.get("/admin/shadow")))
                .containsSubsequence(
                        "2 av 3 som loggade in de senaste 14 dagarna hade inte kommit in efter aktiveringen.",
                        "De loggade in 4 gånger",
                        "Räknat 23 november",
                        "<strong>2</strong> <span>Inte kopplade</span>",
                        "Bo Ek</a>",
                        "1042 · Lager",
                        "Inte börjat")
                .contains("users/eva%20ek%2F2\">Eva &lt;b&gt;Holm&lt;/b&gt;", "/admin/export/shadow?days=14")
                .doesNotContain("Admin Andersson");
    }

    @Test
    void P12_whoever_was_linked_since_is_only_counted() {
        signsIn(AdminScene.BO);
        scene.link(AdminScene.BO, "bo@acme.example");
        assertThat(html(scene.get("/admin/shadow")))
                .contains(
                        "Alla som loggade in de senaste 14 dagarna hade kommit in efter aktiveringen (1).",
                        "1 till hade nekats, men har kopplats eller slutat sedan dess.")
                .contains("Här finns ingen som hade nekats")
                .doesNotContain("<table");
    }

    @Test
    void X1_a_clock_that_comes_to_the_web_is_told_apart() {
        signsIn(AdminScene.CLOCK);
        String page = html(scene.get("/admin/shadow"));
        assertThat(page)
                .contains("rule=INTERNAL_USER_HAS_NO_SESSION\"><strong>1</strong>")
                .doesNotContain("Klocka 1");
        assertThat(html(scene.get("/admin/shadow", "rule", "INTERNAL_USER_HAS_NO_SESSION")))
                .contains("Klocka 1", "ge personen en egen användare", "aria-current=\"page\"><strong>1</strong>");
    }

    @Test
    void how_far_back_it_looks_can_be_chosen_and_what_means_nothing_is_passed_over() {
        signsIn(AdminScene.BO);
        scene.world.clock().advance(Duration.ofDays(3));
        assertThat(html(scene.get("/admin/shadow", "days", "1")))
                .contains("det senaste dygnet", "<option value=\"1\" selected>1 dag</option>")
                .doesNotContain("Bo Ek");
        assertThat(html(scene.get("/admin/shadow", "days", "7"))).contains("Bo Ek");
        assertThat(html(scene.get("/admin/shadow", "days", "9999"))).contains("de senaste 90 dagarna");
        assertThat(html(scene.get("/admin/shadow", "days", "x", "rule", "LINKED", "after", "y")))
                .contains("de senaste 14 dagarna", "<h2 id=\"rule\">Inte kopplade</h2>", "Bo Ek");
    }

    @Test
    void a_list_goes_on_where_its_first_page_ended() {
        for (int i = 0; i <= ShadowFilter.PAGE; i++) {
            String number = String.format(Locale.ROOT, "%02d", i);
            UserKey user = UserKey.of("acme", "p" + number);
            scene.put(user, "Person " + number, "", "", true, SignInKind.INTERACTIVE, false);
            scene.footbridge.directorySync().catchUpAll();
            signsIn(user);
        }
        String first = html(scene.get("/admin/shadow"));
        assertThat(first).contains("Person 49").doesNotContain("Person 50");
        String next = URLDecoder.decode(
                first.replaceAll("(?s).*after=([^\"]*)\" rel=\"next\".*", "$1"), StandardCharsets.UTF_8);
        assertThat(next).endsWith("~p49");
        String second = html(scene.get("/admin/shadow", "after", next));
        assertThat(second).contains("Person 50", "Till början").doesNotContain("Person 49", "rel=\"next\"");
    }

    @Test
    void T5_the_list_is_a_file_and_that_it_was_taken_is_noted() throws IOException {
        signsIn(AdminScene.BO);
        signsIn(AdminScene.EVA);
        WebResult result = scene.get("/admin/export/shadow");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((WebResult.Body.File) result.body()).content().to(out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("Varför;Användare;Namn;Anställningsnummer;Avdelning"))
                .anyMatch(
                        line -> line.matches("Inte kopplade;bo;Bo Ek;1042;Lager;Inte börjat;2026-11-23 \\d\\d:\\d\\d"));
        assertThat(scene.footbridge
                        .auditHistory()
                        .page(AdminScene.ACME, AuditLog.Query.all(9).of(ImmutableSet.of(EventKind.USERS_EXPORTED)))
                        .entries())
                .hasSize(1);
    }

    @Test
    void whoever_may_only_read_sees_the_list_and_no_file() {
        signsIn(AdminScene.EVA);
        scene.visitor = new Visitor(AdminScene.BO, true, false, false);
        assertThat(html(scene.get("/admin/shadow"))).contains("Holm").doesNotContain("/admin/export");
    }

    @Test
    void nobody_sees_a_page_of_a_tenant_that_does_not_exist() {
        scene.visitor = new Visitor(UserKey.of("nowhere", "admin"), true, true, true);
        assertThat(scene.get("/admin/shadow").status()).isEqualTo(404);
        assertThat(scene.get("/admin/export/shadow").status()).isEqualTo(404);
    }

    @Test
    void the_pages_about_readiness_and_phase_lead_here() {
        assertThat(html(scene.get("/admin/readiness"))).contains("/admin/shadow\">Provkörning</a>");
        assertThat(html(scene.get("/admin/phase"))).contains("/admin/shadow\">Provkörning</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "nb", "da", "fi"})
    void O5_every_rule_that_refuses_has_its_words_in_every_language(String language) {
        scene.locale = Locale.forLanguageTag(language);
        signsIn(AdminScene.BO);
        signsIn(AdminScene.CLOCK);
        assertThat(Arrays.stream(SignInRule.values())
                        .filter(rule -> !rule.allows())
                        .map(rule -> html(scene.get("/admin/shadow", "rule", rule.name()))))
                .allSatisfy(page -> assertThat(page).contains("<h2 id=\"rule\">"))
                .doesNotHaveDuplicates();
    }

    private void signsIn(UserKey user) {
        assertThat(scene.footbridge
                        .signIn()
                        .ownCredentials(user, Door.LEGACY_INTERACTIVE, null)
                        .allows())
                .isTrue();
    }
}
