package dev.footbridge.servlet.pages.admin;

import static dev.footbridge.servlet.pages.admin.AdminScene.html;
import static dev.footbridge.servlet.pages.admin.AdminScene.location;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.reminders.ReminderPlan;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemindersPageTest {
    private final AdminScene scene = new AdminScene();

    @Test
    void A10_reminders_are_off_at_first_and_the_page_shows_whom_they_would_meet() {
        scene.world.clock().advance(Duration.ofDays(7));
        assertThat(html(scene.get("/admin/reminders")))
                .contains("7, 7, 14", "Tiderna gäller i Europe/Stockholm.", "avstängda", "2 personer")
                .contains("Vem får mejl", "1 december 2026", "Bo Ek", "Eva &lt;b&gt;Holm&lt;/b&gt;", "/admin/users/bo")
                .doesNotContain("David Dahl", "Klocka 1", "checked");
    }

    @Test
    void a_plan_is_stored_and_told() {
        WebResult stored = store("3 5;8", "2", "6", "07:30", "19:00");
        assertThat(location(stored)).isEqualTo("/app/footbridge/admin/reminders?done=reminders");
        ReminderPlan plan = scene.tenant().reminders();
        assertThat(plan.on()).isTrue();
        assertThat(plan.days()).containsExactly(3, 5, 8);
        assertThat(plan.hours().weekends()).isFalse();
        assertThat(html(scene.get("/admin/reminders", "done", "reminders")))
                .contains("Påminnelserna är sparade.", "3, 5, 8", "07:30", "checked", "Ingen.")
                .doesNotContain("avstängda");
    }

    @Test
    void every_fault_has_words_at_its_field_and_what_was_typed_is_kept() {
        WebResult refused = store("7, x", "31", "zero", "17:00", "08:00");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(html(refused))
                .contains("1–6 tal", "mellan 0 och 30", "mellan 1 och 12", "två klockslag", "7, x", "zero")
                .contains("href=\"#days\"", "href=\"#lastCall\"", "href=\"#most\"", "href=\"#from\"");
        assertThat(store("7", "0", "1", "soon", "08:00").status()).isEqualTo(422);
        assertThat(scene.tenant().reminders()).isEqualTo(ReminderPlan.standard());
    }

    @Test
    void long_lists_go_on_behind_the_last_one_shown() {
        for (int person = 100; person < 160; person++) {
            scene.put(
                    UserKey.of("acme", "p" + person), "Person " + person, "", "", true, SignInKind.INTERACTIVE, false);
        }
        scene.footbridge.directorySync().catchUpAll();
        scene.world.clock().advance(Duration.ofDays(7));
        String first = html(scene.get("/admin/reminders"));
        assertThat(first).contains("62 personer", "Person 147").doesNotContain("Person 148");
        assertThat(first).contains("?after=p147#ahead");
        assertThat(html(scene.get("/admin/reminders", "after", "p147")))
                .contains("12 personer", "Person 148", "Person 159")
                .doesNotContain("after=");
    }

    @Test
    void who_may_only_read_sees_the_plan_and_no_form() {
        scene.visitor = new Visitor(AdminScene.ADMIN, true, false, false);
        assertThat(html(scene.get("/admin/reminders")))
                .contains("Inga påminnelser skickas.", "7, 7, 14")
                .doesNotContain("<form");
    }

    @Test
    void a_tenant_that_is_not_there_has_no_page() {
        scene.visitor = new Visitor(new UserKey(new TenantId("nowhere"), AdminScene.ADMIN.user()), true, true, true);
        assertThat(scene.get("/admin/reminders").status()).isEqualTo(404);
        assertThat(store("7", "0", "1", "08:00", "17:00").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nb", "da", "fi"})
    void O5_the_page_speaks_every_language(String language) {
        scene.locale = Locale.forLanguageTag(language);
        assertThat(html(scene.get("/admin/reminders"))).contains("lang=\"" + language + "\"");
        assertThat(store("", "x", "x", "", "").status()).isEqualTo(422);
    }

    private WebResult store(String days, String lastCall, String most, String from, String to) {
        return scene.post(
                "/admin/reminders",
                "on",
                "true",
                "days",
                days,
                "lastCall",
                lastCall,
                "most",
                most,
                "from",
                from,
                "to",
                to);
    }
}
