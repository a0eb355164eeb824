package dev.footbridge.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may what, call by call; and that another tenant does not exist. */
class PermissionTest {
    private final Product product = new Product();

    /** The columns: nobody, employee, may read, may switch phases, may all. */
    @ParameterizedTest
    @CsvSource({
        "GET,    /admin/users,              401 403 200 403 200",
        "GET,    /admin/users/bo,           401 403 200 403 200",
        "PUT,    /admin/users/bo/address,   401 403 403 403 415",
        "DELETE, /admin/users/bo/link,      401 403 403 403 422",
        "DELETE, /admin/users/bo/challenge, 401 403 403 403 404",
        "GET,    /admin/users/bo/data,      401 403 403 403 200",
        "POST,   /admin/users/bo/erasure,   401 403 403 403 422",
        "GET,    /admin/domains,            401 403 200 403 200",
        "PUT,    /admin/domains,            401 403 403 403 415",
        "GET,    /admin/phase,              401 403 403 200 200",
        "POST,   /admin/phase,              401 403 403 415 415",
        "GET,    /admin/phase/waves,        401 403 403 400 400",
        "POST,   /admin/phase/waves,        401 403 403 415 415",
        "PUT,    /admin/phase/break-glass,  401 403 403 415 415",
        "DELETE, /admin/phase/break-glass,  401 403 403 200 200",
        "GET,    /admin/audit,              401 403 403 403 200",
        "GET,    /admin/audit/proof,        401 403 403 403 200",
        "GET,    /admin/conflicts,          401 403 200 403 200",
        "GET,    /admin/readiness/report,   401 403 200 403 200",
        "PUT,    /admin/readiness/report,   401 403 403 403 415",
        "GET,    /admin/shadow,             401 403 200 403 200",
        "GET,    /admin/export,             401 403 403 403 200",
        "POST,   /admin/imports,            401 403 403 403 400",
        "GET,    /admin/imports/template,   401 403 403 403 200",
        "GET,    /admin/imports/x,          401 403 403 403 404",
        "POST,   /admin/imports/x/apply,    401 403 403 403 404",
        "POST,   /admin/imports/x/undo,     401 403 403 403 404",
        "GET,    /admin/imports/x/result,   401 403 403 403 404",
        "POST,   /admin/verifications,      401 403 403 403 415",
        "GET,    /admin/jobs/none,          401 403 404 403 404",
        "POST,   /admin/jobs/none/pause,    401 403 403 403 404",
        "POST,   /admin/jobs/none/resume,   401 403 403 403 404",
        "POST,   /admin/jobs/none/cancel,   401 403 403 403 404",
        "POST,   /admin/jobs/none/again,    401 403 403 403 404",
        "GET,    /admin/jobs/none/results,  401 403 404 403 404",
        "GET,    /me,                       401 200 200 200 200"
    })
    void every_call_opens_to_those_who_may(String method, String path, String statuses) {
        List<Visitor> visitors = Arrays.asList(null, product.anna, product.helpdesk, product.switcher, product.admin);
        Map<String, String> headers = method.startsWith("P") ? Map.of("content-type", "text/plain") : Map.of();
        List<String> got = visitors.stream()
                .map(visitor -> new Caller(product, visitor).send(method, path, Map.of(), headers, ""))
                .map(reply -> Integer.toString(reply.status()))
                .toList();
        assertThat(String.join(" ", got)).isEqualTo(statuses);
    }

    @Test
    void no_administrators_call_opens_to_an_employee_and_each_that_changes_something_is_protected() {
        for (Route route : product.routes.all()) {
            if (route.pattern().startsWith("/api/v1/admin/")) {
                assertThat(route.access()).as(route.pattern()).isIn(Access.READER, Access.PROVISIONER, Access.SWITCHER);
            }
            boolean open = route.access() == Access.ANYBODY;
            assertThat(route.csrf())
                    .as(route.pattern())
                    .isEqualTo(!route.method().equals("GET") && !open);
            assertThat(open)
                    .as(route.pattern())
                    .isEqualTo(route.pattern().startsWith("/api/v1/links/")
                            || route.pattern().equals("/openapi.yaml"));
        }
    }

    @Test
    void users_of_another_tenant_do_not_exist() {
        Caller other = product.as(product.betadmin);
        product.link(product.bo, "bo@acme.example");
        String change = "{\"address\":\"e@beta.example\",\"confirmation\":\"e@beta.example\",\"send\":true}";

        assertThat(other.get("/admin/users/bo").status()).isEqualTo(404);
        assertThat(other.put("/admin/users/bo/address", change).status()).isEqualTo(404);
        assertThat(other.get("/admin/users/bo"))
                .as("as one that nobody has")
                .isEqualTo(other.get("/admin/users/nobody"));
        other.delete("/admin/users/bo/link");
        other.delete("/admin/users/bo/challenge");

        assertThat(other.get("/admin/users").list("items"))
                .extracting(item -> item.get("id"))
                .containsExactlyInAnyOrder("anna", "betadmin");
        assertThat(product.as(product.admin).get("/admin/users/bo").at("state")).isEqualTo("LINKED");
    }

    @Test
    void same_id_in_another_tenant_is_another_person() {
        product.link(product.anna, "anna@acme.example");

        Reply anna = product.as(product.betadmin).get("/admin/users/anna");

        assertThat(anna.at("name")).isEqualTo("Anna Beta");
        assertThat(anna.at("state")).isEqualTo("UNLINKED");
    }

    @Test
    void settings_of_another_tenant_stay() {
        product.as(product.betadmin).put("/admin/domains", "{\"allowed\":[\"beta.example\"]}");
        product.as(product.betadmin).post("/admin/phase", "{\"to\":\"NOT_STARTED\"}");

        Caller admin = product.as(product.admin);
        assertThat(admin.get("/admin/domains").at("allowed")).isEqualTo(List.of());
        assertThat(admin.get("/admin/phase").at("phase")).isEqualTo("PREPARATION");
    }

    @Test
    void id_that_no_user_can_have_is_not_found() {
        assertThat(product.as(product.admin)
                        .get("/admin/users/" + "x".repeat(200))
                        .status())
                .isEqualTo(404);
    }
}
