package dev.footbridge.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One request, one reading (T9). */
class StrictRequestTest {
    private static final Map<String, String> JSON = Map.of("content-type", "application/json");

    private final Product product = new Product();
    private final Caller anna = product.as(product.anna);
    private final Caller admin = product.as(product.admin);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"address\":[\"anna@acme.example\",\"eve@evil.example\"]}",
                "{\"address\":[\"anna@acme.example\"]}",
                "{\"address\":\"anna@acme.example\",\"address\":\"eve@evil.example\"}",
                "{\"address\":{\"to\":\"anna@acme.example\"}}",
                "{\"address\":7}",
                "{\"address\":true}",
                "{\"address\":null}",
                "{\"address\":\"anna@acme.example\",\"cc\":\"eve@evil.example\"}",
                "{\"address\":\"anna@acme.example\"} x",
                "{\"address\":\"anna@acme.example\"}{\"address\":\"eve@evil.example\"}",
                "{\"Address\":\"anna@acme.example\"}",
                "{}",
                "[]",
                "\"anna@acme.example\"",
                "null",
                "",
                " ",
                "{",
                "{'address':'anna@acme.example'}",
                "{\"address\":\"anna@acme.example\",}",
                "{/* */\"address\":\"anna@acme.example\"}",
                "address=anna@acme.example"
            })
    void anything_but_one_address_is_refused_and_nothing_is_sent(String body) {
        Reply reply = anna.post("/me/code", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("MALFORMED_REQUEST");
        assertThat(reply.text()).doesNotContain("evil");
        assertThat(anna.get("/me").at("state")).isEqualTo("UNLINKED");
        product.deliver();
        assertThat(product.mailer.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "text/plain; x=application/json",
                "application/json; charset=utf-16",
                "application/jsonp"
            })
    void anything_but_json_is_refused(String type) {
        assertThat(anna.send(
                                "POST",
                                "/me/code",
                                Map.of(),
                                Map.of("content-type", type),
                                "{\"address\":\"a@b.example\"}")
                        .status())
                .isEqualTo(415);
        assertThat(anna.send("POST", "/me/code", Map.of(), Map.of(), "{\"address\":\"a@b.example\"}")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void content_over_64_kb_is_refused() {
        String padding = " ".repeat(64 * 1024 - "{\"code\":\"1\"}".length());
        assertThat(anna.post("/me/code/verification", "{\"code\":\"1\"}" + padding)
                        .status())
                .isEqualTo(422);
        assertThat(anna.post("/me/code/verification", "{\"code\":\"1\"} " + padding)
                        .status())
                .isEqualTo(400);
        assertThat(anna.post("/me/code", "{\"address\":\"" + "å".repeat(33_000) + "\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void deep_nesting_is_no_fault_of_ours() {
        assertThat(anna.post("/me/code", "{\"address\":" + "[".repeat(30_000) + "}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void content_where_none_belongs_is_refused() {
        assertThat(anna.send("DELETE", "/me/link", Map.of(), JSON, "{}").status())
                .isEqualTo(400);
        assertThat(anna.send("GET", "/me", Map.of(), JSON, "{}").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "limit,0",
        "limit,201",
        "limit,-1",
        "limit,x",
        "limit,''",
        "limit,1e2",
        "active,1",
        "active,TRUE",
        "state,linked",
        "state,''",
        "after,''",
        "attention,yes",
        "colour,blue",
        "_,1"
    })
    void parameter_that_means_nothing_is_refused_and_never_taken_for_all(String name, String value) {
        assertThat(admin.get("/admin/users", Map.of(name, List.of(value))).status())
                .isEqualTo(400);
    }

    @Test
    void repeated_parameter_is_refused() {
        assertThat(admin.get("/admin/users", Map.of("q", List.of("a", "b"))).status())
                .isEqualTo(400);
        assertThat(anna.get("/me", Map.of("user", List.of("bo"))).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"send\":\"true\"",
                "\"send\":1",
                "\"replace\":\"NOTHING\",\"send\":true",
                "\"replace\":\"end_now\",\"send\":true",
                "\"replace\":null,\"send\":true",
                "\"user\":\"anna\",\"send\":true"
            })
    void address_change_is_read_strictly(String rest) {
        String body = "{\"address\":\"b@acme.example\",\"confirmation\":\"b@acme.example\"," + rest + "}";
        assertThat(admin.put("/admin/users/bo/address", body).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"to\":\"active\"}",
                "{\"to\":\"ACTIVE\",\"lockedOut\":\"4\"}",
                "{\"to\":\"ACTIVE\",\"lockedOut\":4.0}",
                "{\"to\":\"ACTIVE\",\"lockedOut\":-1}",
                "{\"to\":\"ACTIVE\",\"lockedOut\":99999999999}",
                "{\"to\":\"ACTIVE\",\"at\":\"2026-12-01T00:00:00Z\"}",
                "{\"to\":1}"
            })
    void phase_change_is_read_strictly(String body) {
        assertThat(admin.post("/admin/phase", body).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"allowed\":\"acme.example\"}",
                "{\"allowed\":[1]}",
                "{\"allowed\":[[\"acme.example\"]]}",
                "{\"allowed\":[],\"refusePublicProviders\":\"true\"}",
                "{\"allowed\":[],\"refusePublicProviders\":null}",
                "{\"refusePublicProviders\":true}"
            })
    void domains_are_read_strictly(String body) {
        assertThat(admin.put("/admin/domains", body).status()).isEqualTo(400);
    }
}
