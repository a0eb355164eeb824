package dev.footbridge.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.audit.EventKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonCallsTest {
    private final Product product = new Product();

    @Test
    void O7_everything_that_is_kept_comes_by_part() {
        product.link(product.anna, "anna@acme.example");
        Reply reply = product.as(product.admin).get("/admin/users/anna/data");
        assertThat(reply.document()).containsEntry("user", "anna").containsEntry("tenant", "acme");
        assertThat(((Map<?, ?>) reply.at("data")).containsKey("provisioning")).isTrue();
        assertThat(((Map<?, ?>) reply.at("data")).containsKey("events")).isTrue();
        assertThat(((Map<?, ?>) reply.at("data")).get("addresses"))
                .isEqualTo(List.of(Map.of("address", "anna@acme.example")));
        assertThat(product.world.audit().timeline(product.anna.user(), 1).get(0).kind())
                .isEqualTo(EventKind.PERSON_EXPORTED);
    }

    @Test
    void O7_whoever_has_left_is_erased_and_a_second_time_is_nothing() {
        product.link(product.anna, "anna@acme.example");
        Caller admin = product.as(product.admin);
        assertThat(admin.post("/admin/users/anna/erasure", "").at("code")).isEqualTo("STILL_ACTIVE");
        product.leaves("anna");
        assertThat((Integer) admin.post("/admin/users/anna/erasure", "").at("records"))
                .isPositive();
        assertThat(admin.post("/admin/users/anna/erasure", "").at("records")).isEqualTo(0);
        assertThat((Map<?, ?>) admin.get("/admin/users/anna/data").at("data"))
                .as("that somebody asked")
                .isEmpty();
    }

    @Test
    void O7_nobody_erases_herself() {
        Reply reply = product.as(product.admin).post("/admin/users/admin/erasure", "");
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.at("code")).isEqualTo("FORBIDDEN");
    }

    @Test
    void O7_people_of_another_tenant_do_not_exist() {
        product.link(product.bo, "bo@acme.example");
        product.leaves("bo");
        Caller other = product.as(product.betadmin);
        assertThat(other.get("/admin/users/bo/data").status()).isEqualTo(404);
        assertThat(other.post("/admin/users/bo/erasure", "").at("records")).isEqualTo(0);
        assertThat(product.as(product.admin).get("/admin/users/bo").at("state")).isEqualTo("LINKED");
        assertThat(other.get("/admin/users/" + "x".repeat(200) + "/data").status())
                .isEqualTo(404);
    }
}
