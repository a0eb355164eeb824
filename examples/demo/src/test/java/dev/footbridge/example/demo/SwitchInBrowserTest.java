package dev.footbridge.example.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever must not be activated is not, by each guard in turn; then by plan, and back again. */
class SwitchInBrowserTest {
    private static final String STOPPED = "Något är stoppat, så bytet blev inte av. Se kontrollerna.";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @TempDir
    Path data;

    @Test
    void P8_P9_P10_refused_by_each_guard_then_planned_then_rolled_back() throws Exception {
        try (Browser browser = Browser.start();
                RunningDemo demo = RunningDemo.start(new DemoOptions(0, 0, 0, 0, data, false));
                Person admin = browser.person(true);
                Person second = browser.person(false)) {
            Post post = new Post(demo.mails());
            nothing_is_ready(admin, demo);
            OwnCrossing.admin_links_himself(admin, demo, post);
            OwnCrossing.tries_the_sign_in(admin, demo);

            a_provider_that_does_not_answer_stops_it(admin, demo);
            a_trial_too_long_ago_stops_it(admin, demo);
            OwnCrossing.tries_the_sign_in(admin, demo);
            no_linked_administrator_stops_it(admin, second, demo);
            OwnCrossing.an_hour_passes(demo);
            // Linked anew, he has to try anew: the trial was with the former link.
            OwnCrossing.links_the_signed_in(admin, demo, post);
            OwnCrossing.tries_the_sign_in(admin, demo);

            is_planned_and_happens(admin, demo);
            is_rolled_back(admin, browser, demo);
            assertThat(admin.violations()).isEmpty();
            assertThat(admin.barriers()).isEmpty();
        }
    }

    private static void nothing_is_ready(Person admin, RunningDemo demo) {
        admin.signsInWithPassword(demo.hrm(), "admin").opens(demo.hrm() + "/footbridge/admin/phase");
        admin.sees("Ingen administratör som får verifiera konton är kopplad");
        admin.sees("Du har inte provat inloggningen via Connect");
        reviews(admin, demo).sees("Något är stoppat, så ni kan inte aktivera än.");
        assertThat(admin.page().locator("input[name=lockedOut]").count()).isZero();
    }

    private static void a_provider_that_does_not_answer_stops_it(Person admin, RunningDemo demo) throws Exception {
        reviews(admin, demo);
        demo.providerGoesDown();
        admin.presses("Aktivera").sees(STOPPED).sees("Connect svarar inte just nu.");
        admin.shot("switch-refused-provider").shotOnAPhone("switch-refused-provider-phone");
        demo.providerComesBack();
        reviews(admin, demo).sees("Connect svarar.");
        admin.page().locator("button:has-text('Aktivera')").waitFor();
    }

    private static void a_trial_too_long_ago_stops_it(Person admin, RunningDemo demo) {
        reviews(admin, demo);
        demo.part(JdbcClient.class)
                .sql("update fb_audit set happened_at = dateadd(minute, -16, happened_at)"
                        + " where kind = 'ROUND_TRIP_PROVED'")
                .update();
        admin.presses("Aktivera").sees(STOPPED).sees("Du har inte provat inloggningen via Connect de senaste");
        admin.shot("switch-refused-trial");
    }

    private static void no_linked_administrator_stops_it(Person admin, Person second, RunningDemo demo) {
        demo.part(JdbcClient.class)
                .sql("update hrm_person set role = 'ADMINISTRATOR' where username = 'person001'")
                .update();
        reviews(admin, demo);
        second.signsInWithPassword(demo.hrm(), "person001").opens(demo.hrm() + "/footbridge/admin/users/admin");
        second.follows("Ta bort koppling").presses("Ta bort koppling").sees("Kopplingen är borttagen.");
        admin.presses("Aktivera").sees(STOPPED).sees("Ingen administratör som får verifiera konton är kopplad");
        admin.shot("switch-refused-administrator");
        second.opens(demo.hrm() + "/footbridge/admin/phase/review?to=ACTIVE").sees("ni kan inte aktivera än");
    }

    private static void is_planned_and_happens(Person admin, RunningDemo demo) {
        plans(admin, demo, LocalDateTime.now(STOCKHOLM).minusHours(1), "494");
        admin.sees("Ange en dag och tid som ligger framåt i tiden.");
        plans(admin, demo, LocalDateTime.now(STOCKHOLM).plusDays(3), "många");
        admin.sees("Ange ett antal, 0 eller mer.");
        plans(admin, demo, LocalDateTime.now(STOCKHOLM).plusDays(3), "494");
        admin.sees("Aktiveringen är planerad.").shot("switch-planned");
        admin.presses("Avbryt planen").sees("Aktiveringen är inte längre planerad.");
        plans(admin, demo, LocalDateTime.now(STOCKHOLM).plusMinutes(1), "494");
        admin.sees("Aktivering är planerad till");
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> admin.opens(demo.hrm() + "/footbridge/admin/phase").isShown("Connect är aktivt sedan"));
        admin.shot("switch-happened-by-plan");
    }

    private static void plans(Person admin, RunningDemo demo, LocalDateTime at, String ceiling) {
        admin.opens(demo.hrm() + "/footbridge/admin/phase");
        admin.fills("Dag och tid", TYPED.format(at));
        admin.fills("Högst så många utan inloggning", ceiling).presses("Planera");
    }

    private static void is_rolled_back(Person admin, Browser browser, RunningDemo demo) {
        try (Person bo = browser.person(false)) {
            bo.opens(demo.hrm() + "/login").sees("Du loggar in med Connect");
            admin.opens(demo.hrm() + "/footbridge/admin/phase").follows("Gå tillbaka till förberedelse");
            admin.sees("Den egna inloggningen i Acme HRM öppnas igen för alla.").shot("switch-back-review");
            admin.presses("Gå tillbaka till förberedelse").sees("Ni är tillbaka i förberedelsen.");
            admin.shot("switch-rolled-back");
            bo.signsInWithPassword(demo.hrm(), "bo").sees("Hej Bo Ek");
        }
        admin.opens(demo.hrm() + "/footbridge/admin/users/admin").sees("Användaren är kopplad till Connect.");
    }

    private static Person reviews(Person admin, RunningDemo demo) {
        return admin.opens(demo.hrm() + "/footbridge/admin/phase/review?to=ACTIVE");
    }
}
