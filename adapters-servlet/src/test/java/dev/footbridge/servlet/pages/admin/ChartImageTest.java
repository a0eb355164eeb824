package dev.footbridge.servlet.pages.admin;

import static dev.footbridge.servlet.pages.admin.AdminScene.html;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.readiness.LinkedOnDay;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.web.WebResult.Body;
import dev.footbridge.tenant.PlannedActivation;
import dev.footbridge.tenant.Tenant;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The burn-up as a picture for those without scripts, and for paper. */
class ChartImageTest {
    private static final String PICTURE = "/admin/readiness/chart.svg";

    private final AdminScene scene = new AdminScene();
    private final LocalDate today =
            scene.world.clock().instant().atZone(ZoneId.of("Europe/Stockholm")).toLocalDate();

    @Test
    void there_is_none_on_the_first_day() {
        assertThat(scene.get(PICTURE).status()).isEqualTo(404);
        assertThat(html(scene.get("/admin/readiness"))).doesNotContain("chart.svg");
    }

    @Test
    void it_names_itself_and_its_lines_and_holds_no_styles() throws Exception {
        observed(0, 1, 1, 2, 2, 3, 3);
        plans(today.plusDays(9));
        WebResult result = scene.get(PICTURE);
        assertThat(result.status()).isEqualTo(200);
        assertThat(result.headers().get("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(((Body.Json) result.body()).contentType()).startsWith("image/svg+xml");
        Document svg = picture(result);
        assertThat(text(svg, "title")).containsExactly("0 av 3 användare är redo (0\u00a0%)");
        assertThat(text(svg, "desc").get(0)).startsWith("Linjerna visar kopplade");
        assertThat(text(svg, "text")).contains("Kopplade", "Totalt", "Planerad aktivering", "16 november", "0", "2");
        assertThat(elements(svg, "*")).noneMatch(element -> element.hasAttribute("style"));
        assertThat(elements(svg, "style")).isEmpty();
        assertThat(elements(svg, "script")).isEmpty();
    }

    @Test
    void the_line_of_the_linked_rises_and_that_of_all_is_level() throws Exception {
        observed(0, 1, 1, 2, 2, 3, 3);
        List<Element> lines = elements(picture(scene.get(PICTURE)), "polyline");
        List<Double> total = heights(lines.get(lines.size() - 2));
        List<Double> linked = heights(lines.get(lines.size() - 1));
        assertThat(total.stream().distinct()).hasSize(1);
        assertThat(linked.subList(0, 7)).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(linked.get(0)).isEqualTo(324);
        assertThat(linked.get(6)).isEqualTo(total.get(0));
    }

    @Test
    void the_page_shows_it_where_no_script_runs() {
        observed(0, 1, 2);
        assertThat(html(scene.get("/admin/readiness")))
                .contains(
                        "<noscript><img class=\"fb-picture\" src=\"/app/footbridge/admin/readiness/chart.svg\" alt=\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nb", "da", "fi"})
    void O5_it_speaks_every_language(String language) throws Exception {
        scene.locale = Locale.forLanguageTag(language);
        observed(0, 1, 1, 2, 2, 3, 3);
        assertThat(picture(scene.get(PICTURE)).getDocumentElement().getAttribute("xml:lang"))
                .isEqualTo(language);
    }

    /** One number a day, up to yesterday. */
    private void observed(int... linked) {
        for (int day = 0; day < linked.length; day++) {
            scene.world
                    .tenants()
                    .observe(AdminScene.ACME, new LinkedOnDay(today.minusDays(linked.length - day), linked[day], 3));
        }
    }

    private void plans(LocalDate day) {
        PlannedActivation plan = new PlannedActivation(day.atTime(6, 0), 9, AdminScene.ADMIN.user());
        AuditEntry entry = new AuditEntry(
                UUID.randomUUID(),
                AdminScene.ACME,
                null,
                scene.world.clock().instant(),
                EventKind.ACTIVATION_PLANNED,
                Actor.system(),
                "");
        Tenant tenant = scene.tenant();
        assertThat(scene.world.tenants().save(tenant.rollingOut(tenant.rollout().planning(plan)), entry))
                .isTrue();
    }

    private static Document picture(WebResult result) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(((Body.Json) result.body()).text())));
    }

    private static List<Element> elements(Document svg, String name) {
        NodeList found = svg.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }

    private static List<String> text(Document svg, String name) {
        return elements(svg, name).stream().map(Element::getTextContent).toList();
    }

    private static List<Double> heights(Element line) {
        return Arrays.stream(line.getAttribute("points").split(" "))
                .map(point -> Double.valueOf(point.split(",")[1]))
                .toList();
    }
}
