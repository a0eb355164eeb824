package dev.footbridge.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An administrator, and whoever gets the link. */
class AdministratorJourneyTest {
    private static final String BO =
            "{\"address\":\"bo@acme.example\",\"confirmation\":\"Bo@acme.example\",\"send\":true}";

    private final Product product = new Product();
    private final Caller admin = product.as(product.admin);
    private final Caller stranger = product.asNobody();

    @Test
    void address_link_preview_confirmation_and_confirmation_again() {
        Reply sent = admin.put("/admin/users/bo/address", BO);
        assertThat(sent.status()).isEqualTo(202);
        assertThat(sent.at("state")).isEqualTo("AWAITING_VERIFICATION");
        assertThat(sent.at("address")).isEqualTo("bo@acme.example");

        String token = "{\"token\":\"" + product.linkTo("bo@acme.example") + "\"}";
        for (int look = 0; look < 3; look++) {
            Reply preview = stranger.post("/links/preview", token);
            assertThat(preview.status()).isEqualTo(200);
            assertThat(preview.at("product")).isEqualTo("Acme HRM");
            assertThat(preview.at("tenant")).isEqualTo("Acme AB");
            assertThat(preview.at("address")).isEqualTo("b***@acme.example");
            assertThat(preview.text()).doesNotContain("Berg", "bo@acme");
        }
        assertThat(admin.get("/admin/users/bo").at("state")).isEqualTo("AWAITING_VERIFICATION");

        Reply confirmed = stranger.post("/links/confirmation", token);
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(confirmed.at("state")).isEqualTo("LINKED");
        assertThat(stranger.post("/links/confirmation", token)).isEqualTo(confirmed);

        Reply bo = admin.get("/admin/users/bo");
        assertThat(bo.at("state")).isEqualTo("LINKED");
        assertThat(bo.list("timeline")).extracting(entry -> entry.get("event")).contains("LINK_SENT", "LINKED");
        assertThat(bo.list("timeline"))
                .extracting(entry -> entry.get("actor"))
                .contains(Map.of("role", "ADMINISTRATOR", "user", "admin"));
    }

    @Test
    void second_address_replaces_the_first_and_voids_its_link() {
        admin.put("/admin/users/bo/address", BO);
        String first = product.linkTo("bo@acme.example");
        product.world.letPass(Duration.ofMinutes(10));
        Reply second =
                admin.put("/admin/users/bo/address", BO.replace("bo@", "berg@").replace("Bo@", "berg@"));

        assertThat(second.at("address")).isEqualTo("berg@acme.example");
        assertThat(stranger.post("/links/preview", "{\"token\":\"" + first + "\"}")
                        .code())
                .isEqualTo("LINK_UNKNOWN");
    }

    @Test
    void rejected_link_is_void() {
        admin.put("/admin/users/bo/address", BO);
        String token = "{\"token\":\"" + product.linkTo("bo@acme.example") + "\"}";

        assertThat(stranger.post("/links/rejection", token).status()).isEqualTo(200);
        assertThat(stranger.post("/links/confirmation", token).code()).isEqualTo("LINK_UNKNOWN");
    }

    @Test
    void expired_link_is_renewed_to_the_same_address() {
        admin.put("/admin/users/bo/address", BO);
        String token = "{\"token\":\"" + product.linkTo("bo@acme.example") + "\"}";
        product.world.letPass(Duration.ofDays(6));

        assertThat(stranger.post("/links/confirmation", token).code()).isEqualTo("LINK_EXPIRED");
        assertThat(stranger.post("/links/renewal", token).status()).isEqualTo(202);
        String renewed = "{\"token\":\"" + product.linkTo("bo@acme.example") + "\"}";
        assertThat(stranger.post("/links/confirmation", renewed).at("state")).isEqualTo("LINKED");
    }

    @Test
    void link_and_challenge_are_removed() {
        product.link(product.bo, "bo@acme.example");
        Reply removed = admin.send(
                "DELETE",
                "/admin/users/bo/link",
                Map.of(),
                Map.of("content-type", "application/json; charset=UTF-8"),
                "{\"reason\":\"Wrong person\"}");
        assertThat(removed.at("state")).isEqualTo("UNLINKED");
        assertThat(admin.delete("/admin/users/bo/link").code()).isEqualTo("NOT_LINKED");

        product.world.letPass(Duration.ofHours(2));
        admin.put("/admin/users/bo/address", BO);
        assertThat(admin.delete("/admin/users/bo/challenge").at("state")).isEqualTo("UNLINKED");
    }

    @Test
    void saved_address_is_not_sent() {
        Reply saved = admin.put("/admin/users/bo/address", BO.replace("true", "false"));

        assertThat(saved.at("state")).isEqualTo("UNLINKED");
        assertThat(saved.at("saved")).isEqualTo("bo@acme.example");
        product.deliver();
        assertThat(product.mailer.all()).isEmpty();
    }

    @Test
    void users_come_in_pages() {
        Reply first = admin.get("/admin/users", Map.of("limit", List.of("4"), "active", List.of("true")));
        assertThat(first.list("items")).hasSize(4);
        assertThat(first.at("total")).isEqualTo(5);
        Reply last = admin.get(
                "/admin/users",
                Map.of(
                        "limit", List.of("4"),
                        "active", List.of("true"),
                        "after", List.of((String) first.at("next"))));
        assertThat(last.list("items")).hasSize(1);
        assertThat(last.document()).doesNotContainKey("next");
    }

    @Test
    void users_are_found_by_state_and_text() {
        product.link(product.bo, "bo@acme.example");

        assertThat(admin.get("/admin/users", Map.of("state", List.of("LINKED"))).list("items"))
                .extracting(item -> item.get("id"))
                .containsExactly("bo");
        assertThat(admin.get("/admin/users", Map.of("q", List.of("berg"))).at("total"))
                .isEqualTo(1);
    }

    /** Requirements, A: read-only permission sees state only. */
    @Test
    void whoever_may_only_read_sees_no_address() {
        product.link(product.bo, "bo@acme.example");
        Caller helpdesk = product.as(product.helpdesk);

        assertThat(helpdesk.get("/admin/users").text()).contains("LINKED").doesNotContain("@");
        assertThat(helpdesk.get("/admin/users/bo").text()).contains("LINKED").doesNotContain("@");
        assertThat(admin.get("/admin/users/bo").text()).contains("bo@acme.example");
    }

    @Test
    void domains_are_stored_or_refused_as_a_whole() {
        assertThat(admin.get("/admin/domains").at("allowed")).isEqualTo(List.of());
        assertThat(admin.put("/admin/domains", "{\"allowed\":[\"acme.example\",\"*.acme.example\"]}")
                        .at("allowed"))
                .isEqualTo(List.of("acme.example", "*.acme.example"));

        Reply refused = admin.put("/admin/domains", "{\"allowed\":[\"good.example\",\"co.uk\",\"*\"]}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("INVALID_DOMAINS");
        assertThat(refused.list("entries"))
                .extracting(entry -> entry.get("entry") + " " + entry.get("fault"))
                .containsExactly("co.uk PUBLIC_SUFFIX", "* WILDCARD_ALONE");
        assertThat(refused.list("entries"))
                .allSatisfy(entry -> assertThat((String) entry.get("words")).isNotBlank());
        assertThat(admin.get("/admin/domains").at("allowed")).isEqualTo(List.of("acme.example", "*.acme.example"));
    }

    @Test
    void D6_the_switch_is_told_tried_and_stored_and_stays_where_a_change_leaves_it_out() {
        assertThat(admin.get("/admin/domains").at("refusePublicProviders")).isEqualTo(false);
        Reply ahead = admin.post(
                "/admin/domains/preview",
                "{\"allowed\":[\"gmail.com\"],\"refusePublicProviders\":true,\"test\":\"bo@gmail.com\"}");
        assertThat(ahead.at("everybodys")).isEqualTo(List.of());
        assertThat(ahead.at("withoutEffect")).isEqualTo(List.of("gmail.com"));
        assertThat(ahead.at("test").toString()).contains("rule=PublicProvider");
        assertThat(admin.put("/admin/domains", "{\"allowed\":[],\"refusePublicProviders\":true}")
                        .at("refusePublicProviders"))
                .isEqualTo(true);
        assertThat(admin.put("/admin/domains", "{\"allowed\":[\"acme.example\"]}")
                        .at("refusePublicProviders"))
                .isEqualTo(true);
        assertThat(admin.post("/admin/domains/preview", "{\"allowed\":[\"gmail.com\"]}")
                        .at("withoutEffect"))
                .isEqualTo(List.of("gmail.com"));
        assertThat(admin.put("/admin/domains", "{\"allowed\":[],\"refusePublicProviders\":false}")
                        .at("refusePublicProviders"))
                .isEqualTo(false);
        assertThat(admin.get("/admin/domains").at("refusePublicProviders")).isEqualTo(false);
    }

    @Test
    void A9_a_sign_in_is_explained_for_every_phase() {
        String anna = "/admin/users/" + product.anna.user().user().value() + "/explanation";
        Reply now = admin.get(anna, phase("PREPARATION"));
        assertThat(now.at("allowed")).isEqualTo(true);
        assertThat(now.at("rule")).isEqualTo("LEGACY_LOGIN_STILL_OPEN");
        Reply then = admin.get(anna, phase("ACTIVE"));
        assertThat(then.at("allowed")).isEqualTo(false);
        assertThat(then.at("rule")).isEqualTo("UNLINKED");
        assertThat((String) then.at("words")).isNotBlank();
        product.link(product.anna, "anna@acme.example");
        assertThat(admin.get(anna, phase("ACTIVE")).at("rule")).isEqualTo("LINKED");
        assertThat(admin.get(anna).status()).isEqualTo(400);
        assertThat(admin.get(anna, phase("active")).status()).isEqualTo(400);
        assertThat(admin.get("/admin/users/nobody/explanation", phase("ACTIVE")).status())
                .isEqualTo(404);
    }

    @Test
    void activation_needs_its_guards_and_the_right_number() {
        Reply failed = admin.post("/admin/phase", "{\"to\":\"ACTIVE\",\"lockedOut\":4}");
        assertThat(failed.status()).isEqualTo(422);
        assertThat(failed.code()).isEqualTo("GUARD_FAILED");
        assertThat(failed.list("guards"))
                .extracting(guard -> guard.get("id"))
                .containsExactly("ADMINISTRATOR_LINKED", "ROUND_TRIP_PROVED");

        product.link(product.admin, "ada@acme.example");
        product.goRound(product.admin);
        Reply status = admin.get("/admin/phase");
        assertThat(status.list("guards"))
                .filteredOn(guard -> guard.get("hard").equals(true))
                .hasSize(3)
                .allSatisfy(guard -> assertThat(guard.get("ok")).isEqualTo(true));
        assertThat(status.list("guards"))
                .filteredOn(guard -> guard.get("hard").equals(false))
                .hasSize(3)
                .allSatisfy(guard -> assertThat(guard.get("ok")).isEqualTo(false));
        int lockedOut = (int) status.at("lockedOut");

        Reply changed = admin.post("/admin/phase", "{\"to\":\"ACTIVE\",\"lockedOut\":" + (lockedOut + 1) + "}");
        assertThat(changed.code()).isEqualTo("LOCKED_OUT_CHANGED");
        assertThat(changed.at("lockedOut")).isEqualTo(lockedOut);
        assertThat(admin.post("/admin/phase", "{\"to\":\"ACTIVE\"}").code()).isEqualTo("LOCKED_OUT_CHANGED");

        Reply active =
                admin.post("/admin/phase", "{\"to\":\"ACTIVE\",\"lockedOut\":" + lockedOut + ",\"reason\":\"Today\"}");
        assertThat(active.status()).isEqualTo(200);
        assertThat(active.at("phase")).isEqualTo("ACTIVE");
        assertThat(active.at("rollbackUntil")).isNotNull();
        assertThat(admin.post("/admin/phase", "{\"to\":\"NOT_STARTED\"}").status())
                .isEqualTo(409);
        assertThat(product.as(product.anna)
                        .post("/me/code", "{\"address\":\"anna@acme.example\"}")
                        .code())
                .isEqualTo("PHASE_CLOSED");
    }

    private static Map<String, List<String>> phase(String name) {
        return Map.of("phase", List.of(name));
    }
}
