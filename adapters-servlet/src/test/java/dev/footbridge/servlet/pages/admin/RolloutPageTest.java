package dev.footbridge.servlet.pages.admin;

import static dev.footbridge.servlet.pages.admin.AdminScene.html;
import static dev.footbridge.servlet.pages.admin.AdminScene.location;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.PlannedActivation;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Planned activation, groups that go ahead, and the way in when the provider is down (P9, P11, P13). */
class RolloutPageTest {
    private final AdminScene scene = new AdminScene();

    @BeforeEach
    void administratorIsReady() {
        scene.proveAdministrator();
    }

    @Test
    void P9_the_activation_is_planned_in_the_companys_time_and_can_be_called_off() {
        assertThat(html(scene.get("/admin/phase")))
                .contains("Tiden gäller i Europe/Stockholm", "name=\"ceiling\" value=\"2\"");
        assertThat(location(plan("2026-12-01T08:00", "5"))).endsWith("/admin/phase?done=planned");
        assertThat(scene.tenant().rollout().plan())
                .isEqualTo(new PlannedActivation(LocalDateTime.of(2026, 12, 1, 8, 0), 5, AdminScene.ADMIN.user()));
        assertThat(html(scene.get("/admin/phase")))
                .contains("Aktivering är planerad till 1 december 2026", "om högst 5 användare", "/phase/plan/cancel\"")
                .doesNotContain("name=\"ceiling\"");
        assertThat(location(scene.post("/admin/phase/plan/cancel"))).endsWith("?done=plan_cancelled");
        assertThat(scene.tenant().rollout().plan()).isNull();
        assertThat(scene.post("/admin/phase/plan/cancel").status()).isEqualTo(422);
    }

    @Test
    void P9_a_time_that_is_none_or_over_and_a_number_that_is_none_are_refused_beside_their_fields() {
        for (String at : new String[] {"", "soon", "2026-11-23T07:59", "2026-02-30T08:00"}) {
            WebResult refused = plan(at, "3");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(html(refused)).contains("href=\"#at\"", "id=\"at-error\"", "name=\"ceiling\" value=\"3\"");
        }
        assertThat(html(plan("2026-12-01T08:00", "-1")))
                .contains("href=\"#ceiling\"", "name=\"at\" value=\"2026-12-01T08:00\"");
        assertThat(scene.tenant().rollout().plan()).isNull();
    }

    @Test
    void P9_a_plan_that_a_guard_stops_is_refused() {
        scene.discovery = false;
        assertThat(html(plan("2026-12-01T08:00", "3"))).contains("href=\"#guards\"");
        assertThat(html(scene.get("/admin/phase"))).doesNotContain("name=\"ceiling\"");
    }

    @Test
    void P13_a_group_is_reviewed_with_its_own_number_and_goes_ahead() {
        assertThat(html(scene.get("/admin/phase/review", "to", "ACTIVE", "group", "Lager")))
                .contains(
                        "1 användare i gruppen kan inte logga in", "name=\"group\" value=\"Lager\"", "Aktivera Lager");
        assertThat(html(wave("Lager", "2"))).contains("Antalet har ändrats: 1 användare");
        assertThat(location(wave("Lager", "1"))).endsWith("/admin/phase?done=wave");
        assertThat(scene.tenant().phase()).isEqualTo(Phase.PREPARATION);
        assertThat(html(scene.get("/admin/phase"))).contains("Redan aktiverade: Lager");
    }

    @Test
    void P13_a_group_without_people_or_that_went_already_is_refused_with_what_was_typed() {
        WebResult refused = scene.get("/admin/phase/review", "to", "ACTIVE", "group", "Lagret");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(html(refused)).contains("href=\"#group\"", "name=\"group\" value=\"Lagret\"");
        wave("Lager", "1");
        assertThat(wave("Lager", "1").status()).isEqualTo(422);
    }

    @Test
    void P11_an_administrator_is_named_and_un_named() {
        assertThat(html(scene.get("/admin/phase"))).contains("Ingen är utsedd.", "value=\"admin\"");
        assertThat(location(scene.post("/admin/phase/glass", "administrator", " admin ")))
                .endsWith("?done=glass_named");
        assertThat(html(scene.get("/admin/phase"))).contains("Admin Andersson är utsedd.", "/phase/glass/nobody\"");
        assertThat(location(scene.post("/admin/phase/glass/nobody"))).endsWith("?done=glass_removed");
        assertThat(scene.tenant().rollout().breakGlass().named()).isNull();
    }

    @Test
    void P11_somebody_who_is_no_administrator_is_refused() {
        for (String user : new String[] {"bo", "nobody", "", "x".repeat(129), "a\nb"}) {
            WebResult refused = scene.post("/admin/phase/glass", "administrator", user);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(html(refused)).contains("href=\"#administrator\"");
        }
    }

    @Test
    void whoever_may_only_read_sees_none_of_the_forms() {
        scene.visitor = new Visitor(AdminScene.ADMIN, true, true, false);
        assertThat(html(scene.get("/admin/phase"))).doesNotContain("<form", "name=\"group\"");
    }

    private WebResult plan(String at, String ceiling) {
        return scene.post("/admin/phase/plan", "at", at, "ceiling", ceiling);
    }

    private WebResult wave(String group, String lockedOut) {
        return scene.post("/admin/phase", "to", "ACTIVE", "group", group, "lockedOut", lockedOut);
    }
}
