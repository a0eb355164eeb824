package dev.footbridge.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.Route;
import dev.footbridge.servlet.web.WebResult;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description and the routes say the same, in both directions. */
class DescriptionTest {
    private final Description description = new Description();
    private final Product product = new Product();

    @Test
    void calls_are_those_of_the_table() {
        Set<String> table = product.routes.all().stream()
                .map(route -> route.method() + " " + route.pattern())
                .collect(Collectors.toSet());
        assertThat(description.calls()).containsExactlyInAnyOrderElementsOf(table);
    }

    @Test
    void parameters_and_fields_are_those_that_a_call_takes() {
        for (Call call : Iterables.concat(product.api.calls(), product.fileCalls.calls())) {
            String name = call.method() + " /api/v1" + call.path();
            assertThat(description.parameters(name)).as(name).isEqualTo(call.parameters());
            assertThat(description.fields(name)).as(name).isEqualTo(call.fields());
        }
    }

    @Test
    void calls_without_a_session_are_marked_and_no_others() {
        for (Route route : product.routes.all()) {
            String name = route.method() + " " + route.pattern();
            boolean open = route.access() == Access.ANYBODY;
            assertThat(description.operation(name).containsKey("security"))
                    .as(name)
                    .isEqualTo(open);
        }
    }

    @Test
    void examples_fit_their_schemas() {
        assertThat(description.complaintsAboutExamples()).isEmpty();
    }

    @Test
    void every_refusal_is_among_the_codes() {
        String text = ApiDescription.text();
        assertThat(Stream.of(Refusal.values()).map(refusal -> "            - " + refusal + "\n"))
                .allSatisfy(line -> assertThat(text).contains(line));
    }

    @Test
    void description_is_served() {
        Route route = product.routes.all().stream()
                .filter(r -> r.pattern().equals("/openapi.yaml"))
                .findFirst()
                .orElseThrow();
        WebResult result = route.handler().handle(null);
        assertThat(((WebResult.Body.Json) result.body()).text()).startsWith("openapi: 3.1");
    }

    /** The check itself can fail. */
    @Test
    void an_answer_that_lacks_something_or_has_something_more_is_complained_about() {
        assertThat(description.complaints(
                        "POST /api/v1/links/confirmation", 200, "application/json", Map.of("stat", "LINKED")))
                .hasSize(2);
    }
}
