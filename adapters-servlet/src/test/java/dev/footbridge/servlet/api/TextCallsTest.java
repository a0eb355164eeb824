package dev.footbridge.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a client reads and writes the tenant's own texts (P5). */
class TextCallsTest {
    private final Product product = new Product();
    private final Caller admin = product.as(product.admin);

    @Test
    void texts_take_the_place_of_those_of_their_kind_and_language() {
        assertThat(put("HELP", "sv", "Ring {contact}").status()).isEqualTo(200);
        assertThat(put("CONTACT", "fi", "Lena").status()).isEqualTo(200);
        assertThat(admin.get("/admin/texts").list("texts"))
                .extracting(each -> each.get("kind") + " " + each.get("language") + " " + each.get("text"))
                .containsExactly("HELP sv Ring {contact}", "CONTACT fi Lena");
        assertThat(put("CONTACT", "fi", "").list("texts")).hasSize(1);
    }

    @Test
    void faults_are_named_and_nothing_is_stored() {
        Reply refused = put("CONTACT", "nb", "{idp}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("INVALID_TEXTS");
        assertThat(refused.list("entries"))
                .extracting(each -> each.get("kind") + " " + each.get("language") + " " + each.get("fault") + " "
                        + each.get("entry"))
                .containsExactly("CONTACT nb UNKNOWN_GAP {idp}");
        assertThat(preview("CONTACT", "nb", "{idp}").status()).isEqualTo(422);
        assertThat(admin.get("/admin/texts").list("texts")).isEmpty();
    }

    @Test
    void a_preview_reads_in_every_language_and_stores_nothing() {
        assertThat(preview("HELP", "da", "Spørg {company}").list("texts"))
                .hasSize(5)
                .allSatisfy(each -> assertThat((String) each.get("text"))
                        .startsWith("Spørg ")
                        .doesNotContain("{"));
        assertThat(admin.get("/admin/texts").list("texts")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"texts\":{}}",
                "{\"texts\":[1]}",
                "{\"texts\":[{\"kind\":\"HELP\"}]}",
                "{\"texts\":[{\"kind\":\"HELP\",\"language\":\"de\",\"text\":\"\"}]}",
                "{\"texts\":[{\"kind\":\"help\",\"language\":\"sv\",\"text\":\"\"}]}",
                "{\"texts\":[{\"kind\":\"HELP\",\"language\":\"sv\",\"text\":\"\",\"x\":1}]}"
            })
    void other_shapes_are_no_request_of_ours(String body) {
        assertThat(admin.put("/admin/texts", body).status()).isEqualTo(400);
    }

    private Reply put(String kind, String language, String text) {
        return admin.put("/admin/texts", body(kind, language, text));
    }

    private Reply preview(String kind, String language, String text) {
        return admin.post("/admin/texts/preview", body(kind, language, text));
    }

    private static String body(String kind, String language, String text) {
        return "{\"texts\":[{\"kind\":\"" + kind + "\",\"language\":\"" + language + "\",\"text\":\"" + text + "\"}]}";
    }
}
