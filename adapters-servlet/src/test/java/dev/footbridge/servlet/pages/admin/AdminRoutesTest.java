package dev.footbridge.servlet.pages.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.Route;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AdminRoutesTest {
    private final AdminScene scene = new AdminScene();

    @Test
    void every_route_opens_to_exactly_those_who_may() {
        Map<String, Access> access = scene.routes().stream()
                .collect(Collectors.toMap(route -> route.method() + " " + route.pattern(), Route::access));
        assertThat(access)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("GET /admin/users", Access.READER),
                        Map.entry("GET /admin/users/{id}", Access.READER),
                        Map.entry("POST /admin/users/{id}/address", Access.PROVISIONER),
                        Map.entry("GET /admin/users/{id}/remove", Access.PROVISIONER),
                        Map.entry("POST /admin/users/{id}/remove", Access.PROVISIONER),
                        Map.entry("POST /admin/users/{id}/cancel", Access.PROVISIONER),
                        Map.entry("GET /admin/users/{id}/data", Access.PROVISIONER),
                        Map.entry("GET /admin/users/{id}/erasure", Access.PROVISIONER),
                        Map.entry("POST /admin/users/{id}/erasure", Access.PROVISIONER),
                        Map.entry("GET /admin/verifications", Access.PROVISIONER),
                        Map.entry("POST /admin/verifications", Access.PROVISIONER),
                        Map.entry("GET /admin/jobs", Access.READER),
                        Map.entry("GET /admin/jobs/{id}", Access.READER),
                        Map.entry("POST /admin/jobs/{id}/pause", Access.PROVISIONER),
                        Map.entry("POST /admin/jobs/{id}/resume", Access.PROVISIONER),
                        Map.entry("POST /admin/jobs/{id}/cancel", Access.PROVISIONER),
                        Map.entry("POST /admin/jobs/{id}/again", Access.PROVISIONER),
                        Map.entry("GET /admin/audit", Access.PROVISIONER),
                        Map.entry("GET /admin/audit/proof", Access.PROVISIONER),
                        Map.entry("GET /admin/domains", Access.READER),
                        Map.entry("POST /admin/domains", Access.PROVISIONER),
                        Map.entry("POST /admin/domains/preview", Access.PROVISIONER),
                        Map.entry("GET /admin/texts", Access.READER),
                        Map.entry("POST /admin/texts", Access.PROVISIONER),
                        Map.entry("POST /admin/texts/preview", Access.PROVISIONER),
                        Map.entry("GET /admin/readiness", Access.READER),
                        Map.entry("GET /admin/conflicts", Access.READER),
                        Map.entry("GET /admin/shadow", Access.READER),
                        Map.entry("GET /admin/reminders", Access.READER),
                        Map.entry("POST /admin/reminders", Access.PROVISIONER),
                        Map.entry("GET /admin/readiness/chart.svg", Access.READER),
                        Map.entry("GET /admin/readiness/report", Access.READER),
                        Map.entry("POST /admin/readiness/report", Access.PROVISIONER),
                        Map.entry("POST /admin/readiness/report/try", Access.PROVISIONER),
                        Map.entry("GET /admin/schedule", Access.READER),
                        Map.entry("GET /admin/readiness.csv", Access.READER),
                        Map.entry("GET /admin/phase", Access.READER),
                        Map.entry("GET /admin/phase/review", Access.SWITCHER),
                        Map.entry("POST /admin/phase", Access.SWITCHER),
                        Map.entry("POST /admin/phase/plan", Access.SWITCHER),
                        Map.entry("POST /admin/phase/plan/cancel", Access.SWITCHER),
                        Map.entry("POST /admin/phase/glass", Access.SWITCHER),
                        Map.entry("POST /admin/phase/glass/nobody", Access.SWITCHER)));
    }

    @Test
    void whatever_changes_something_asks_for_the_host_s_token() {
        assertThat(scene.routes())
                .allMatch(route -> route.csrf() == route.method().equals("POST"));
    }
}
