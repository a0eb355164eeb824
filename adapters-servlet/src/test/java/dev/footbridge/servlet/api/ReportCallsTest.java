package dev.footbridge.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a client says to whom the weekly report goes. */
class ReportCallsTest {
    private static final String PATH = "/admin/readiness/report";

    private final Product product = new Product();
    private final Caller admin = product.as(product.admin);

    @Test
    void recipients_are_read_replaced_and_read_again() {
        Reply first = admin.get(PATH);
        assertThat(first.at("recipients")).isEqualTo(List.of());
        assertThat(first.at("waiting")).isEqualTo(0);
        assertThat(first.at("next")).isNull();
        Reply stored =
                admin.put(PATH, "{\"recipients\":[\"hr@acme.example\",\"Bo@acme.example\",\"hr@ACME.example\"]}");
        assertThat(stored.status()).isEqualTo(200);
        assertThat(stored.at("recipients")).isEqualTo(List.of("hr@acme.example", "Bo@acme.example"));
        assertThat((String) stored.at("next")).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*Z");
        assertThat(admin.get(PATH)).isEqualTo(stored);
        assertThat(admin.put(PATH, "{\"recipients\":[]}").at("next")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"recipients\":\"hr@acme.example\"}", "{\"recipients\":[1]}", "{\"to\":[]}"})
    void what_is_no_list_of_texts_is_no_request_of_ours(String body) {
        assertThat(admin.put(PATH, body).status()).isEqualTo(400);
    }

    @Test
    void an_address_that_cannot_be_read_refuses_the_list() {
        Reply refused = admin.put(PATH, "{\"recipients\":[\"hr@acme.example\",\"hr\"]}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("code")).isEqualTo("INVALID_ADDRESS");
        String eleven = IntStream.range(0, 11)
                .mapToObj(n -> "\"p" + n + "@acme.example\"")
                .collect(Collectors.joining(","));
        assertThat(admin.put(PATH, "{\"recipients\":[" + eleven + "]}").status())
                .isEqualTo(400);
        assertThat(admin.get(PATH).at("recipients")).isEqualTo(List.of());
    }
}
