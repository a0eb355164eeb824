package dev.footbridge.servlet.pages.admin;

import static dev.footbridge.servlet.pages.admin.AdminScene.html;
import static dev.footbridge.servlet.pages.admin.AdminScene.location;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.spi.Mailer.Content;
import dev.footbridge.spi.Mailer.Result.Kind;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To whom the weekly report goes, as an administrator sets it. */
class ReportPageTest {
    private static final String PAGE = "/admin/readiness/report";
    private static final EmailAddress HR = EmailAddress.of("hr@acme.example");

    private final AdminScene scene = new AdminScene();

    @Test
    void nobody_gets_it_at_first_and_the_readiness_page_leads_here() {
        assertThat(html(scene.get("/admin/readiness")))
                .contains("/footbridge/admin/readiness/report\">Rapport med e-post</a>");
        assertThat(html(scene.get(PAGE)))
                .contains("Ingen rapport skickas, för ingen ska få den.", "Spara</button>", "högst 10")
                .doesNotContain("Skicka ett prov");
    }

    @Test
    void recipients_are_stored_and_the_next_one_is_told() {
        scene.world.clock().advance(Duration.ofDays(2));
        WebResult stored = store("hr@acme.example\r\n\r\nAsa@acme.example");
        assertThat(location(stored)).isEqualTo("/app/footbridge/admin/readiness/report?done=report");
        assertThat(html(scene.get(PAGE, "done", "report")))
                .contains("Mottagarna är sparade.", "Nästa rapport går 30 november 2026", "07.00")
                .contains("\nhr@acme.example\nAsa@acme.example</textarea>", "de 2 adresser");
        scene.world.clock().advance(Duration.ofDays(5));
        assertThat(html(scene.get(PAGE))).contains("inom en kvart");
        assertThat(html(scene.get("/admin/audit"))).contains("Mottagarna av veckorapporten ändrades (mottagare: 2)");
    }

    @Test
    void a_bad_line_is_named_by_its_number_and_nothing_typed_is_lost() {
        WebResult refused = store("hr@acme.example\nhr <b>\n\nx@");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(html(refused))
                .contains("Rad 2: ", "Rad 4: ", "href=\"#recipients\"", "aria-invalid=\"true\"")
                .contains("hr@acme.example\nhr &lt;b&gt;\n\nx@</textarea>");
        assertThat(scene.tenant().reports().recipients()).isEmpty();
        String eleven =
                IntStream.range(0, 11).mapToObj(n -> "p" + n + "@acme.example").collect(Collectors.joining("\n"));
        assertThat(html(store(eleven))).contains("Skriv högst 10 adresser. Här är 11.", "p10@acme.example");
    }

    @Test
    void one_to_look_at_goes_at_once_and_once_a_minute() {
        assertThat(html(tried())).contains("Spara minst en adress först.");
        store("hr@acme.example");
        assertThat(html(scene.get(PAGE))).contains("den adress som är sparad", "Skicka ett prov nu</button>");
        assertThat(location(tried())).endsWith("?done=report_tried");
        assertThat(html(scene.get(PAGE, "done", "report_tried"))).contains("Provet är skickat.");
        assertThat(scene.mailer.to(HR).get(0).content()).isInstanceOf(Content.ReadinessReport.class);
        WebResult again = tried();
        assertThat(again.status()).isEqualTo(422);
        assertThat(html(again)).contains("Försök igen om 1 minut.");
        assertThat(scene.mailer.countTo(HR)).isEqualTo(1);
    }

    @Test
    void a_mail_server_that_takes_nothing_is_told() {
        store("hr@acme.example\nbo@acme.example");
        scene.mailer.answerNext(Kind.TRY_AGAIN, Kind.ACCEPTED);
        assertThat(html(tried())).contains("tog inte emot provet för 1 av 2 mottagare.");
        scene.mailer.answerNext(Kind.TRY_AGAIN, Kind.ACCEPTED);
        try {
            scene.footbridge.readiness().weekly().runOnce();
        } catch (RuntimeException waits) {
            assertThat(waits).hasMessageContaining("waits");
        }
        assertThat(html(scene.get(PAGE))).contains("1 mottagare har inte fått den senaste");
    }

    @Test
    void outside_of_PREPARATION_none_leaves() {
        AdminScene active = new AdminScene(Phase.ACTIVE);
        active.post(PAGE, "recipients", "hr@acme.example");
        assertThat(html(active.get(PAGE))).contains("förberedelsen pågår inte");
    }

    @Test
    void who_may_only_read_sees_the_recipients_and_no_form() {
        store("hr@acme.example");
        scene.visitor = new Visitor(AdminScene.ADMIN, true, false, false);
        assertThat(html(scene.get(PAGE)))
                .contains("hr@acme.example", "Nästa rapport")
                .doesNotContain("<form");
    }

    @Test
    void a_tenant_that_is_not_there_has_no_page() {
        scene.visitor = new Visitor(new UserKey(new TenantId("nowhere"), AdminScene.ADMIN.user()), true, true, true);
        assertThat(scene.get(PAGE).status()).isEqualTo(404);
        assertThat(store("hr@acme.example").status()).isEqualTo(404);
        assertThat(store("hr").status()).isEqualTo(404);
        assertThat(tried().status()).isEqualTo(404);
        assertThat(scene.get("/admin/readiness/chart.svg").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nb", "da", "fi"})
    void O5_the_page_speaks_every_language(String language) {
        scene.locale = Locale.forLanguageTag(language);
        assertThat(store("x").status()).isEqualTo(422);
        store("hr@acme.example");
        scene.mailer.answerNext(Kind.NEVER);
        assertThat(tried().status()).isEqualTo(422);
        assertThat(tried().status()).isEqualTo(422);
        assertThat(html(scene.get(PAGE))).contains("lang=\"" + language + "\"");
    }

    private WebResult store(String recipients) {
        return scene.post(PAGE, "recipients", recipients);
    }

    private WebResult tried() {
        return scene.post(PAGE + "/try");
    }
}
