package dev.footbridge.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a client sets reminders and looks ahead (A10). */
class ReminderCallsTest {
    private static final String PLAN = "{\"on\":true,\"days\":[3,5],\"lastCall\":2,\"most\":4,"
            + "\"from\":\"08:00\",\"to\":\"16:30\",\"weekends\":true}";

    private final Product product = new Product();
    private final Caller admin = product.as(product.admin);

    @Test
    void A10_a_plan_is_read_replaced_and_read_again() {
        assertThat(admin.get("/admin/reminders").at("on")).isEqualTo(false);
        Reply stored = admin.put("/admin/reminders", PLAN);
        assertThat(stored.status()).isEqualTo(200);
        Reply read = admin.get("/admin/reminders");
        assertThat(read.at("days")).isEqualTo(List.of(3, 5));
        assertThat(read.at("from")).isEqualTo("08:00");
        assertThat(read.at("to")).isEqualTo("16:30");
        assertThat(read.at("weekends")).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[3,5]|[]",
                "[3,5]|[0]",
                "[3,5]|[\"3\"]",
                "[3,5]|3",
                "\"lastCall\":2|\"lastCall\":31",
                "\"most\":4|\"most\":0",
                "08:00|16:30",
                "08:00|early",
                "\"on\":true,|"
            })
    void what_is_outside_the_bounds_is_no_request_of_ours(String change) {
        String[] parts = change.split("\\|", -1);
        assertThat(admin.put("/admin/reminders", PLAN.replace(parts[0], parts[1]))
                        .status())
                .isEqualTo(400);
        assertThat(admin.get("/admin/reminders").at("on")).isEqualTo(false);
    }

    @Test
    void the_preview_says_which_day_and_whom() {
        Reply ahead = admin.get("/admin/reminders/preview");
        assertThat(ahead.status()).isEqualTo(200);
        assertThat(ahead.at("on")).isEqualTo(false);
        assertThat((String) ahead.at("day")).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        assertThat(ahead.list("users")).isEmpty();
        assertThat(admin.get("/admin/reminders/preview", Map.of("after", List.of("anna")))
                        .status())
                .isEqualTo(200);
    }
}
