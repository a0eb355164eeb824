package dev.footbridge.example.idp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ScimTest {

    private static Provider provider;
    private static Scim scim;

    @BeforeAll
    static void start() throws Exception {
        provider = Provider.inMemory();
        scim = provider.scim;
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void create_answers_201_with_location_and_an_opaque_subject() throws Exception {
        HttpResponse<String> answer = scim.call("POST", "", Scim.user("eva@acme.example", "acme:eva", true));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/scim+json");
        JsonNode user = Scim.json(answer);
        String id = user.get("id").asString();
        assertThat(answer.headers().firstValue("Location"))
                .hasValue(provider.idp.issuer() + "/scim/v2/Users/" + id)
                .hasValue(user.get("meta").get("location").asString());
        JsonNode extension = user.get(Scim.EXTENSION);
        assertThat(extension.get("subject").asString()).doesNotContain("eva").isNotEqualTo(id);
        assertThat(extension.get("emailVerified").asBoolean()).isTrue();
        assertThat(extension.get("passwordSet").asBoolean()).isFalse();
        assertThat(Scim.json(scim.call("GET", "/" + id, null))).isEqualTo(user);
    }

    @Test
    void I8_a_taken_user_name_or_external_id_is_a_409_of_type_uniqueness() throws Exception {
        scim.create("fia@acme.example", "acme:fia", false);
        for (String body : new String[] {
            Scim.user("FIA@acme.example", "acme:other", false), Scim.user("other@acme.example", "acme:fia", false)
        }) {
            HttpResponse<String> answer = scim.call("POST", "", body);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(Scim.json(answer).get("scimType").asString()).isEqualTo("uniqueness");
            assertThat(Scim.json(answer).get("schemas").get(0).asString())
                    .isEqualTo("urn:ietf:params:scim:api:messages:2.0:Error");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "externalId eq \"acme:gun\"",
                "userName eq \"GUN@acme.example\"",
                "emails.value eq \"gun@ACME.example\"",
                "USERNAME EQ \"gun\\u0040acme.example\""
            })
    void users_are_found_by_equality_in_the_url_and_in_the_body(String filter) throws Exception {
        if (Scim.json(scim.find("userName eq \"gun@acme.example\""))
                        .get("totalResults")
                        .asInt()
                == 0) {
            scim.create("gun@acme.example", "acme:gun", false);
        }
        JsonNode found = Scim.json(scim.find(filter));
        assertThat(found.get("totalResults").asInt()).isEqualTo(1);
        assertThat(found.get("Resources").get(0).get("userName").asString()).isEqualTo("gun@acme.example");
        String search = """
                {"schemas":["urn:ietf:params:scim:api:messages:2.0:SearchRequest"],"filter":"%s"}""".formatted(filter.replace("\\", "\\\\").replace("\"", "\\\""));
        assertThat(Scim.json(scim.call("POST", "/.search", search))).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "userName co \"a\"",
                "displayName eq \"a\"",
                "userName eq \"a\" or active eq true",
                "userName eq a",
                "userName eq \"a",
                ""
            })
    void any_other_filter_is_refused(String filter) throws Exception {
        HttpResponse<String> answer = scim.find(filter);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Scim.json(answer).get("scimType").asString()).isEqualTo("invalidFilter");
    }

    @Test
    void nobody_found_is_an_empty_list() throws Exception {
        HttpResponse<String> answer = scim.find("userName eq \"nobody@acme.example\"");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Scim.json(answer).get("totalResults").asInt()).isZero();
    }

    @Test
    void patch_changes_active_external_id_and_address() throws Exception {
        String id =
                scim.create("hans@acme.example", "acme:hans", true).get("id").asString();
        HttpResponse<String> answer = scim.patch(id, """
                {"op":"Replace","path":"active","value":false},
                {"op":"add","value":{"externalId":"acme:h","emails":[{"value":"h@acme.example"}]}}""");
        JsonNode user = Scim.json(answer);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(user.get("active").asBoolean()).isFalse();
        assertThat(user.get("externalId").asString()).isEqualTo("acme:h");
        assertThat(user.get("emails").get(0).get("value").asString()).isEqualTo("h@acme.example");
        assertThat(user.get(Scim.EXTENSION).get("emailVerified").asBoolean()).isFalse();
        assertThat(Scim.json(scim.patch(id, "{\"op\":\"remove\",\"path\":\"externalId\"}"))
                        .has("externalId"))
                .isFalse();
    }

    @Test
    void one_bad_operation_undoes_the_whole_patch() throws Exception {
        String id = scim.create("ida@acme.example", "acme:ida", true).get("id").asString();
        HttpResponse<String> answer = scim.patch(id, """
                {"op":"replace","path":"active","value":false},
                {"op":"replace","path":"%s:subject","value":"stolen"}""".formatted(Scim.EXTENSION));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Scim.json(answer).get("scimType").asString()).isEqualTo("invalidPath");
        assertThat(Scim.json(scim.call("GET", "/" + id, null)).get("active").asBoolean())
                .isTrue();
    }

    @Test
    void a_deleted_user_is_gone() throws Exception {
        String id = scim.create("jan@acme.example", "acme:jan", true).get("id").asString();
        assertThat(scim.call("DELETE", "/" + id, null).statusCode()).isEqualTo(204);
        assertThat(scim.call("GET", "/" + id, null).statusCode()).isEqualTo(404);
        assertThat(scim.call("DELETE", "/" + id, null).statusCode()).isEqualTo(404);
        assertThat(scim.call("GET", "/not-an-id", null).statusCode()).isEqualTo(404);
    }

    @Test
    void bodies_that_are_not_what_the_call_takes_are_400() throws Exception {
        assertThat(scim.call("POST", "", "{").statusCode()).isEqualTo(400);
        assertThat(scim.call("POST", "", "{\"emails\":[]}").statusCode()).isEqualTo(400);
        assertThat(scim.call("POST", "", "{\"userName\":7}").statusCode()).isEqualTo(400);
        assertThat(scim.call("POST", "/.search", "{\"filter\":\"userName eq \\\"a\\\"\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void I2_without_a_token_it_is_401_in_the_shape_of_scim() throws Exception {
        for (String token : new String[] {null, "nonsense"}) {
            HttpResponse<String> answer = scim.call("GET", "/1", null, token);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                    .startsWith("Bearer");
            assertThat(Scim.json(answer).get("status").asString()).isEqualTo("401");
        }
    }

    @Test
    void an_outage_answers_503_until_it_is_over() throws Exception {
        String token = scim.token();
        provider.idp.setScimAvailable(false);
        try {
            assertThat(scim.call("GET", "/1", null, token).statusCode()).isEqualTo(503);
        } finally {
            provider.idp.setScimAvailable(true);
        }
        assertThat(scim.call("GET", "/1", null, token).statusCode()).isEqualTo(404);
    }

    @Test
    void test_controls_are_off_unless_the_settings_say_so() throws Exception {
        IdpSettings settings = new IdpSettings(
                "Connect",
                0,
                null,
                "jdbc:h2:mem:controls",
                "127.0.0.1",
                1,
                java.util.List.of(),
                new ScimClient("a", "b"),
                false);
        try (IdentityProvider idp = IdentityProvider.start(settings)) {
            assertThatThrownBy(() -> idp.setScimAvailable(false)).isInstanceOf(IllegalStateException.class);
        }
    }
}
