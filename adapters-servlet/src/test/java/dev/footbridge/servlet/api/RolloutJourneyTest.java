package dev.footbridge.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.readiness.Reason;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An administrator who looks how far people have come and plans the day. */
class RolloutJourneyTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Product product = new Product();
    private final Caller admin = product.as(product.admin);

    @Test
    void P7_readiness_counts_everybody_and_names_what_is_missing() {
        product.link(product.anna, "anna@acme.example");
        Reply readiness = product.as(product.helpdesk).get("/admin/readiness");
        assertThat(readiness.status()).isEqualTo(200);
        assertThat(readiness.at("total")).isEqualTo(5);
        assertThat(readiness.at("counts")).isEqualTo(Map.of("LINKED", 1, "NO_ADDRESS", 4, "DEACTIVATED", 1));
        assertThat(readiness.list("history"))
                .singleElement()
                .satisfies(day -> assertThat(day).containsEntry("linked", 1).containsEntry("total", 5));
        assertThat(readiness.document()).doesNotContainKey("forecast");
        assertThat(readiness.text()).doesNotContain("Anna", "acme.example");
    }

    @Test
    void P7_a_forecast_appears_with_the_fifth_working_day() {
        for (int day = 0; day < 6; day++) {
            admin.get("/admin/readiness");
            product.world.letPass(Duration.ofDays(1));
        }
        product.link(product.anna, "anna@acme.example");
        product.world.letPass(Duration.ofDays(1));
        assertThat(admin.get("/admin/readiness").list("forecast"))
                .extracting(outlook -> outlook.get("percent"))
                .containsExactly(90, 95, 99);
    }

    @Test
    void A6_users_are_listed_by_whether_they_need_attention_and_why() {
        product.link(product.anna, "anna@acme.example");
        assertThat(admin.get("/admin/users", Map.of("attention", List.of("true")))
                        .list("items"))
                .hasSize(4)
                .allSatisfy(item -> assertThat(item).containsEntry("reason", "NO_ADDRESS"));
        assertThat(admin.get("/admin/users", Map.of("attention", List.of("false")))
                        .list("items"))
                .extracting(item -> item.get("reason"))
                .containsExactlyInAnyOrder("LINKED", "DEACTIVATED");
        assertThat(admin.get("/admin/users", Map.of("attention", List.of("yes")))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void D4_a_list_is_tried_before_it_is_stored() {
        product.link(product.anna, "anna@acme.example");
        Reply seen = admin.post(
                "/admin/domains/preview",
                "{\"allowed\":[\"*.acme.example\",\"gmail.com\"],\"test\":\"bo@a.acme.example\"}");
        assertThat(seen.at("linkedOutside")).isEqualTo(1);
        assertThat(seen.at("pendingOutside")).isEqualTo(0);
        assertThat(seen.at("everybodys")).isEqualTo(List.of("gmail.com"));
        assertThat(seen.at("test"))
                .isEqualTo(Map.of("address", "bo@a.acme.example", "allowed", true, "rule", "Wildcard"));
        assertThat(admin.get("/admin/domains").at("allowed")).isEqualTo(List.of());
        assertThat(admin.post("/admin/domains/preview", "{\"allowed\":[\"se\"]}")
                        .code())
                .isEqualTo("INVALID_DOMAINS");
        assertThat(admin.post("/admin/domains/preview", "{\"allowed\":[]}").document())
                .doesNotContainKey("test");
    }

    @Test
    void every_reason_is_described() {
        String text = ApiDescription.text();
        assertThat(Stream.of(Reason.values()).map(reason -> "            " + reason + ": { type: integer"))
                .allSatisfy(line -> assertThat(text).contains(line));
    }

    @Test
    void P9_an_activation_is_planned_moved_carried_out_once_or_given_up() {
        assertThat(planned(tomorrow(), 9).code()).isEqualTo("GUARD_FAILED");
        product.link(product.admin, "ada@acme.example");
        product.goRound(product.admin);
        assertThat(admin.get("/admin/phase").document()).doesNotContainKey("plan");
        assertThat(planned(tomorrow(), 9).at("plan"))
                .isEqualTo(Map.of("at", tomorrow().toString(), "zone", "Europe/Stockholm", "lockedOut", 9));
        LocalDateTime later = tomorrow().plusHours(2);
        assertThat(((Map<?, ?>) planned(later, 9).at("plan")).get("at")).isEqualTo(later.toString());
        assertThat(admin.delete("/admin/phase/plan").document()).doesNotContainKey("plan");
        assertThat(admin.delete("/admin/phase/plan").status()).isEqualTo(409);

        planned(tomorrow(), 9);
        product.world.letPass(Duration.ofDays(2));
        product.footbridge.phaseClock().tick();
        Reply active = admin.get("/admin/phase");
        assertThat(active.at("phase")).isEqualTo("ACTIVE");
        assertThat(active.document()).doesNotContainKey("plan");
    }

    @Test
    void P9_a_plan_that_says_too_little_is_refused_and_nothing_is_planned() {
        product.link(product.admin, "ada@acme.example");
        product.goRound(product.admin);
        for (String body : new String[] {
            "{\"to\":\"ACTIVE\",\"at\":\"tomorrow\",\"lockedOut\":9}",
            "{\"to\":\"ACTIVE\",\"at\":\"2026-12-01T06:00:00Z\",\"lockedOut\":9}",
            "{\"to\":\"ACTIVE\",\"at\":\"" + tomorrow() + "\"}",
            "{\"to\":\"NOT_STARTED\",\"at\":\"" + tomorrow() + "\",\"lockedOut\":9}"
        }) {
            assertThat(admin.post("/admin/phase", body).status()).as(body).isEqualTo(400);
        }
        assertThat(planned(tomorrow().minusDays(2), 9).status()).isEqualTo(409);
        assertThat(admin.get("/admin/phase").document()).doesNotContainKey("plan");
    }

    @Test
    void P13_a_group_goes_ahead_with_the_number_that_was_shown() {
        product.link(product.admin, "ada@acme.example");
        product.employ("lisa", "Lager");
        Map<String, List<String>> asked = Map.of("group", List.of("Lager"));
        assertThat(admin.get("/admin/phase/waves", asked).document())
                .isEqualTo(Map.of("group", "Lager", "people", 1, "lockedOut", 1));
        assertThat(admin.get("/admin/phase/waves", Map.of("group", List.of("Månen")))
                        .status())
                .isEqualTo(404);
        assertThat(wave(1).code()).isEqualTo("GUARD_FAILED");
        product.goRound(product.admin);
        assertThat(wave(2).code()).isEqualTo("LOCKED_OUT_CHANGED");
        assertThat(admin.post("/admin/phase/waves", "{\"group\":\"Lager\"}").code())
                .isEqualTo("LOCKED_OUT_CHANGED");
        assertThat(admin.post("/admin/phase/waves", "{\"group\":\"\",\"lockedOut\":1}")
                        .status())
                .isEqualTo(400);
        Reply went = wave(1);
        assertThat(went.at("waves")).isEqualTo(List.of("Lager"));
        assertThat(went.at("phase")).isEqualTo("PREPARATION");
        assertThat(wave(1).status()).isEqualTo(409);
        assertThat(admin.get("/admin/phase/waves", asked).status()).isEqualTo(404);
    }

    @Test
    void P11_one_administrator_is_named_for_the_day_when_the_provider_is_down() {
        assertThat(admin.get("/admin/phase").document()).doesNotContainKey("breakGlass");
        assertThat(glass("admin").at("breakGlass")).isEqualTo(Map.of("administrator", "admin"));
        assertThat(glass("anna").status()).isEqualTo(409);
        assertThat(glass("x".repeat(129)).status()).isEqualTo(400);
        assertThat(admin.get("/admin/phase").at("breakGlass")).isEqualTo(Map.of("administrator", "admin"));
        assertThat(admin.delete("/admin/phase/break-glass").document()).doesNotContainKey("breakGlass");
    }

    private Reply wave(int lockedOut) {
        return admin.post("/admin/phase/waves", "{\"group\":\"Lager\",\"lockedOut\":" + lockedOut + "}");
    }

    private Reply glass(String administrator) {
        return admin.put("/admin/phase/break-glass", "{\"administrator\":\"" + administrator + "\"}");
    }

    private Reply planned(LocalDateTime at, int lockedOut) {
        return admin.post("/admin/phase", "{\"to\":\"ACTIVE\",\"at\":\"" + at + "\",\"lockedOut\":" + lockedOut + "}");
    }

    private LocalDateTime tomorrow() {
        return LocalDateTime.ofInstant(product.world.clock().instant(), STOCKHOLM)
                .plusDays(1)
                .withNano(0)
                .withSecond(1);
    }
}
