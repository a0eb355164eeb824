package dev.footbridge.example.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.common.collect.ImmutableSet;
import com.microsoft.playwright.options.FilePayload;
import dev.footbridge.BulkAnswer;
import dev.footbridge.BulkVerification;
import dev.footbridge.Footbridge;
import dev.footbridge.SelfService;
import dev.footbridge.SignIn;
import dev.footbridge.UserState;
import dev.footbridge.audit.Actor;
import dev.footbridge.bulk.Audience;
import dev.footbridge.bulk.JobState;
import dev.footbridge.example.mailbox.ReceivedMessage;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.readiness.LinkedOnDay;
import dev.footbridge.signin.Door;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the administrator in a browser: in light and dark, on a desk and on a small phone, without scripts. */
class AdministratorPagesInBrowserTest {
    private static final TenantId ACME = new TenantId("acme");
    private static final int LINKED = 40;
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @TempDir
    static Path data;

    private static Browser browser;
    private static RunningDemo demo;

    @BeforeAll
    static void threeWeeksIntoThePreparation() throws Exception {
        browser = Browser.start();
        demo = RunningDemo.start(new DemoOptions(0, 0, 0, 0, data, false));
        link(IntStream.rangeClosed(1, LINKED)
                .filter(person -> person % 10 != 0)
                .mapToObj(person -> UserKey.of("acme", String.format(Locale.ROOT, "person%03d", person)))
                .toList());
        LocalDate today = LocalDate.now(STOCKHOLM);
        for (int before = 21; before > 0; before--) {
            int linked = LINKED * (21 - before) / 21;
            demo.part(Footbridge.Stores.class)
                    .tenants()
                    .observe(ACME, new LinkedOnDay(today.minusDays(before), linked, 495));
        }
        sendToMany();
        saveAnAddressOfSomebodyElse();
        signIn();
    }

    /** Some of the linked, and more of those who are not; every fiftieth has left. */
    private static void signIn() {
        SignIn door = demo.part(Footbridge.class).signIn();
        IntStream.rangeClosed(LINKED - 10, LINKED + 20)
                .filter(person -> person % 50 != 0)
                .mapToObj(person -> UserKey.of("acme", String.format(Locale.ROOT, "person%03d", person)))
                .forEach(user -> assertThat(door.ownCredentials(user, Door.LEGACY_INTERACTIVE, null)
                                .allows())
                        .isTrue());
    }

    private static void saveAnAddressOfSomebodyElse() {
        Actor admin = Actor.administrator(new UserId("admin"), Actor.Channel.API, null);
        String address = addressOf(UserKey.of("acme", "person051"));
        assertThat(demo.part(Footbridge.class)
                        .administration()
                        .setAddress(UserKey.of("acme", "person052"), address, address, false, Replace.NOTHING, admin)
                        .value())
                .isPresent();
    }

    /** To people who are all linked, so that it is over at once and no mail leaves. */
    private static void sendToMany() {
        BulkVerification bulk = demo.part(Footbridge.class).bulkVerification();
        Actor admin = Actor.administrator(new UserId("admin"), Actor.Channel.API, null);
        Audience.Selection linked = new Audience.Selection("", UserState.LINKED.name(), null, ImmutableSet.of());
        assertThat(bulk.start(ACME, linked, admin)).isInstanceOf(BulkAnswer.Started.class);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> bulk.newest(ACME).orElseThrow().job().state() == JobState.DONE);
    }

    private static void link(List<UserKey> people) {
        SelfService service = demo.part(Footbridge.class).selfService();
        Post post = new Post(demo.mails());
        people.forEach(user -> assertThat(
                        service.requestCode(user, addressOf(user), by(user)).value())
                .isPresent());
        people.forEach(user -> assertThat(service.submitCode(user, post.code(addressOf(user), 0), by(user))
                        .value())
                .isPresent());
    }

    private static String addressOf(UserKey user) {
        return user.user().value() + "@acme.example";
    }

    private static Actor by(UserKey user) {
        return Actor.user(user.user(), Actor.Channel.API, null);
    }

    @AfterAll
    static void close() {
        demo.close();
        browser.close();
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("users", "users?state=UNLINKED");
        pages.put("users-nobody-found", "users?q=nobody+at+all");
        pages.put("user", "users/anna");
        pages.put("erasure", "users/david/erasure");
        pages.put("erasure-refused", "users/anna/erasure");
        pages.put("user-unknown", "users/nobody");
        pages.put("verifications", "verifications?state=UNLINKED");
        pages.put("job", "jobs");
        pages.put("schedule", "schedule");
        pages.put("reminders", "reminders");
        pages.put("texts", "texts?language=fi");
        pages.put("log", "audit");
        pages.put("log-empty", "audit?user=nobody");
        pages.put("domains", "domains");
        pages.put("imports", "imports");
        pages.put("readiness", "readiness");
        pages.put("report", "readiness/report");
        pages.put("conflicts", "conflicts");
        pages.put("conflicts-people", "conflicts?kind=NO_ADDRESS");
        pages.put("conflicts-nothing", "conflicts?kind=REJECTED");
        pages.put("shadow", "shadow");
        pages.put("shadow-nobody", "shadow?rule=INTERNAL_USER_HAS_NO_SESSION");
        pages.put("phase", "phase");
        pages.put("phase-review", "phase/review?to=ACTIVE");
        return pages;
    }

    @Test
    void every_page_in_the_light_on_a_desk_and_on_a_phone() {
        try (Person admin = browser.person(true)) {
            seesEveryPage(admin, "admin-", "");
        }
    }

    @Test
    void every_page_in_the_dark_on_a_desk_and_on_a_phone() {
        try (Person admin = browser.inTheDark()) {
            seesEveryPage(admin, "admin-", "-dark");
        }
    }

    @Test
    void every_page_works_without_scripts() {
        try (Person admin = browser.person(false)) {
            admin.signsInWithPassword(demo.hrm(), "admin");
            for (Entry<String, String> page : pages().entrySet()) {
                admin.opens(demo.hrm() + "/footbridge/admin/" + page.getValue());
                assertThat(admin.page().locator(".footbridge h1").count())
                        .as(page.getKey())
                        .isEqualTo(1);
            }
            admin.opens(demo.hrm() + "/footbridge/admin/readiness");
            admin.page().locator("details summary").last().click();
            assertThat(admin.page().locator("details time").count()).isGreaterThan(20);
            assertThat(admin.page().locator("[data-fb-chart]").isVisible()).isFalse();
            assertThat(admin.page()
                            .locator("img.fb-picture")
                            .evaluate("picture => picture.complete && picture.naturalWidth > 0"))
                    .isEqualTo(true);
            admin.shot("admin-readiness-without-scripts");
        }
    }

    @Test
    void P7_the_chart_is_drawn_and_follows_the_width() {
        try (Person admin = browser.person(true)) {
            admin.signsInWithPassword(demo.hrm(), "admin").opens(demo.hrm() + "/footbridge/admin/readiness");
            admin.page().locator(".fb-chart canvas").waitFor();
            assertThat(admin.page().locator(".fb-chart .u-series").count()).isEqualTo(4);
            admin.page().setViewportSize(Accessibility.SMALL_PHONE, 640);
            admin.page().waitForFunction("document.querySelector('.fb-chart canvas').clientWidth < 320");
            assertThat(admin.violations()).isEmpty();
        }
    }

    @Test
    void the_weekly_report_arrives_for_those_who_are_typed() {
        String address = "report@acme.example";
        try (Person admin = browser.person(true)) {
            admin.signsInWithPassword(demo.hrm(), "admin").opens(demo.hrm() + "/footbridge/admin/readiness/report");
            admin.page().locator("#recipients").fill("report@acme.example\nnobody");
            admin.presses("Spara").sees("Rad 2: ").shot("admin-report-refused");
            admin.page().locator("#recipients").fill(address);
            admin.presses("Spara").sees("Mottagarna är sparade.");
            admin.presses("Skicka ett prov nu").sees("Provet är skickat.").shot("admin-report-tried");
            admin.shotOnAPhone("admin-report-tried-phone");
            assertThat(admin.violations()).isEmpty();
            assertThat(admin.barriers()).isEmpty();
        }
        ReceivedMessage mail = new Post(demo.mails()).to(address).get(0);
        assertThat(mail.text()).contains("användare är redo", "/footbridge/admin/readiness");
        assertThat(mail.html()).contains("<img src=\"cid:");
    }

    @Test
    void T3_a_file_is_looked_at_applied_and_taken_back_with_and_without_scripts() {
        for (boolean scripts : List.of(true, false)) {
            try (Person admin = browser.person(scripts)) {
                admin.signsInWithPassword(demo.hrm(), "admin").opens(demo.hrm() + "/footbridge/admin/imports");
                admin.presses("Förhandsgranska").sees("Välj en fil att importera.");
                sends(admin, "Användarnamn;E-post inloggning\nbo;bo.ek@acme.example\ncecilia;cecilia\n");
                admin.sees("Ingenting är sparat än").shot("admin-import-preview");
                admin.shotOnAPhone("admin-import-preview-phone");
                admin.presses("Genomför importen").sees("Importen är genomförd").shot("admin-import-applied");
                admin.presses("Ångra importen").sees("Importen är ångrad");
                assertThat(admin.violations()).isEmpty();
                assertThat(admin.barriers()).isEmpty();
            }
        }
    }

    @Test
    void T4_headings_that_nobody_knows_are_explained_once_the_file_was_read() {
        for (boolean scripts : List.of(true, false)) {
            try (Person admin = browser.person(scripts)) {
                admin.signsInWithPassword(demo.hrm(), "admin").opens(demo.hrm() + "/footbridge/admin/imports");
                sends(admin, "Vem;Adress;Rum\nbo;bo.ek@acme.example;B12\n");
                admin.sees("Vilken kolumn är vilken?").shot("admin-import-columns");
                admin.shotOnAPhone("admin-import-columns-phone");
                admin.page().locator("select[name=\"column.USER\"]").selectOption("Vem");
                admin.page().locator("select[name=\"column.ADDRESS\"]").selectOption("Adress");
                sends(admin, "Vem;Adress;Rum\nbo;bo.ek@acme.example;B12\n");
                admin.sees("Ingenting är sparat än").sees("bo.ek@acme.example");
                assertThat(admin.violations()).isEmpty();
                assertThat(admin.barriers()).isEmpty();
            }
        }
    }

    private static void sends(Person admin, String file) {
        admin.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("adresser.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        admin.presses("Förhandsgranska");
    }

    private static void seesEveryPage(Person admin, String before, String after) {
        admin.signsInWithPassword(demo.hrm(), "admin");
        pages().forEach((name, path) -> {
            admin.opens(demo.hrm() + "/footbridge/admin/" + path);
            if (admin.page().locator("[data-fb-chart]").count() > 0) {
                admin.page().locator(".fb-chart canvas").waitFor();
            }
            admin.shot(before + name + after).shotOnAPhone(before + name + after + "-phone");
        });
        assertThat(admin.violations()).isEmpty();
        assertThat(admin.barriers()).isEmpty();
    }
}
