package dev.footbridge.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.bulk.SkipReason;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator who sends links to many people by calls (A5). */
class BulkJourneyTest {
    private final Product product = new Product();
    private final Caller admin = product.as(product.admin);

    @Test
    void A5_from_the_preview_to_the_file_with_everybodys_result() {
        assertThat(admin.put(
                                "/admin/users/bo/address",
                                "{\"address\":\"bo@acme.example\",\"confirmation\":\"bo@acme.example\",\"send\":false}")
                        .status())
                .isEqualTo(202);
        Reply preview = admin.post("/admin/verifications", "{\"dryRun\":true}");
        assertThat(preview.document())
                .containsEntry("matching", 6)
                .containsEntry("mails", 2)
                .containsEntry("addresses", Map.of("SAVED", 1, "SUGGESTED", 1))
                .containsEntry("skipped", Map.of("OWN_USER", 1, "DEACTIVATED", 1, "NO_ADDRESS", 2));
        assertThat(product.mailer.all()).isEmpty();

        Reply started = admin.post("/admin/verifications", "{\"filter\":{\"active\":true},\"dryRun\":false}");
        assertThat(started.status()).isEqualTo(202);
        String job = "/admin/jobs/" + started.at("job");
        assertThat(admin.get(job).document())
                .containsEntry("state", "RUNNING")
                .containsEntry("total", 5)
                .containsEntry("done", 0)
                .containsEntry("startedBy", "admin")
                .containsEntry("remainingSeconds", 5);
        works();
        Reply done = admin.get(job);
        assertThat(done.document())
                .containsEntry("state", "DONE")
                .containsEntry("queued", 2)
                .containsEntry("skipped", 3)
                .containsEntry("results", "/app/footbridge/api/v1" + job + "/results");
        product.deliver();
        assertThat(admin.get(job).at("sent")).isEqualTo(2);
        assertThat(product.linkTo("bo@acme.example")).isNotEmpty();

        Reply file = product.as(product.helpdesk).get(job + "/results");
        assertThat(file.mediaType()).isEqualTo("text/csv");
        assertThat(file.text()).isEqualTo("""
                        \ufeffuser;result;reason\r
                        admin;SKIPPED;OWN_USER\r
                        anna;SENT;\r
                        bo;SENT;\r
                        helpdesk;SKIPPED;NO_ADDRESS\r
                        switcher;SKIPPED;NO_ADDRESS\r
                        """);
    }

    @Test
    void A5_a_job_is_paused_resumed_and_cancelled_each_only_where_that_means_something() {
        String job = started();
        assertThat(admin.post(job + "/resume", "").code()).isEqualTo("CONFLICT");
        assertThat(admin.post(job + "/pause", "").at("state")).isEqualTo("PAUSED");
        assertThat(admin.post(job + "/pause", "").status()).isEqualTo(409);
        assertThat(admin.post(job + "/resume", "").at("state")).isEqualTo("RUNNING");
        assertThat(admin.post(job + "/cancel", "").document())
                .containsEntry("state", "CANCELLED")
                .containsKey("endedAt");
        assertThat(admin.post(job + "/cancel", "").status()).isEqualTo(409);
        assertThat(admin.post(job + "/again", "").code()).isEqualTo("CONFLICT");
    }

    @Test
    void A5_the_second_administrator_is_led_to_the_job_of_the_first() {
        String job = started();
        Reply second = admin.post("/admin/verifications", "{}");
        assertThat(second.status()).isEqualTo(409);
        assertThat("/admin/jobs/" + second.at("job")).isEqualTo(job);
        assertThat(second.code()).isEqualTo("CONFLICT");
    }

    @Test
    void A5_another_tenant_sees_no_job() {
        String job = started();
        Caller other = product.as(product.betadmin);
        assertThat(Stream.of("/pause", "/resume", "/cancel", "/again")
                        .map(what -> other.post(job + what, "").status()))
                .containsOnly(404);
        assertThat(other.get(job).status()).isEqualTo(404);
        assertThat(other.get(job + "/results").status()).isEqualTo(404);
        assertThat(admin.get(job).at("state")).isEqualTo("RUNNING");
        assertThat(other.post("/admin/verifications", "{}").status()).isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"filter\":{\"name\":\"anna\"}}",
                "{\"filter\":\"anna\"}",
                "{\"filter\":{\"state\":\"LINKED?\"}}",
                "{\"filter\":{\"active\":\"true\"}}",
                "{\"filter\":{\"attention\":1}}",
                "{\"dryRun\":\"false\"}",
                "{\"users\":[\"anna\"]}"
            })
    void a_filter_that_means_nothing_is_never_taken_for_everybody(String body) {
        assertThat(admin.post("/admin/verifications", body).status()).isEqualTo(400);
    }

    @Test
    void every_reason_is_described() {
        assertThat(Stream.of(SkipReason.values()).map(reason -> "            " + reason + ": { type: integer"))
                .allSatisfy(line -> assertThat(ApiDescription.text()).contains(line));
    }

    private String started() {
        return "/admin/jobs/" + admin.post("/admin/verifications", "{}").at("job");
    }

    private void works() {
        for (int turn = 0; turn < 4; turn++) {
            product.footbridge.bulkWorker().runOnce();
            product.world.letPass(Duration.ofSeconds(5));
        }
    }
}
