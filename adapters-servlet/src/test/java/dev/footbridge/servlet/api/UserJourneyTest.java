package dev.footbridge.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A user, from the first look to the link and back. */
class UserJourneyTest {
    private final Product product = new Product();
    private final Caller anna = product.as(product.anna);

    @Test
    void me_tells_where_the_user_stands_and_how_to_call() {
        Reply me = anna.get("/me");

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.text())
                .isEqualTo("{\"tenant\":{\"id\":\"acme\",\"name\":\"Acme AB\"},"
                        + "\"user\":{\"id\":\"anna\",\"name\":\"Anna Andersson\",\"locale\":\"sv\"},"
                        + "\"phase\":\"PREPARATION\",\"state\":\"UNLINKED\","
                        + "\"suggestions\":[{\"address\":\"Anna@acme.example\",\"source\":\"USER\"}],"
                        + "\"csrf\":{\"header\":\"X-CSRF-TOKEN\",\"token\":\"csrf-of-the-session\"}}");
    }

    @Test
    void code_wrong_code_right_code_linked() {
        Reply sent = anna.post("/me/code", "{\"address\":\" Anna@acme.example \"}");
        assertThat(sent.status()).isEqualTo(202);
        assertThat(sent.at("state")).isEqualTo("AWAITING_VERIFICATION");
        assertThat(sent.at("challenge.address")).isEqualTo("Anna@acme.example");
        assertThat(sent.at("challenge.sentAt")).isEqualTo("2026-11-23T07:00:00Z");
        assertThat(sent.at("challenge.delivery")).isEqualTo("QUEUED");

        String code = product.codeTo("anna@acme.example");
        assertThat(anna.get("/me").at("challenge.delivery")).isEqualTo("SENT");

        int before = (int) anna.get("/me").at("challenge.triesLeft");
        Reply wrong = anna.post("/me/code/verification", "{\"code\":\"" + other(code) + "\"}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.code()).isEqualTo("WRONG_CODE");
        assertThat(wrong.at("triesLeft")).isEqualTo(before - 1);

        Reply right = anna.post("/me/code/verification", "{\"code\":\"" + code + "\"}");
        assertThat(right.status()).isEqualTo(200);
        assertThat(right.at("state")).isEqualTo("LINKED");
        assertThat(right.at("accountSettingsUrl")).isEqualTo("https://idp.example/settings");
        assertThat(right.document()).doesNotContainKey("challenge");
    }

    @Test
    void an_outage_of_the_identity_provider_leaves_the_user_verified() {
        product.accounts.setDown(true);
        anna.post("/me/code", "{\"address\":\"anna@acme.example\"}");

        Reply right = anna.post("/me/code/verification", "{\"code\":\"" + product.codeTo("anna@acme.example") + "\"}");

        assertThat(right.status()).isEqualTo(200);
        assertThat(right.at("state")).isEqualTo("VERIFIED");
    }

    @Test
    void malformed_code_costs_no_try() {
        anna.post("/me/code", "{\"address\":\"anna@acme.example\"}");
        Object before = anna.get("/me").at("challenge.triesLeft");

        assertThat(anna.post("/me/code/verification", "{\"code\":\"abc\"}").code())
                .isEqualTo("MALFORMED_CODE");
        assertThat(anna.get("/me").at("challenge.triesLeft")).isEqualTo(before);
    }

    @Test
    void challenge_and_link_can_be_given_up() {
        anna.post("/me/code", "{\"address\":\"anna@acme.example\"}");
        assertThat(anna.delete("/me/challenge").at("state")).isEqualTo("UNLINKED");
        product.world.letPass(Duration.ofMinutes(10));

        product.link(product.anna, "anna@acme.example");
        assertThat(anna.delete("/me/link").at("state")).isEqualTo("UNLINKED");
        assertThat(anna.delete("/me/link").code()).isEqualTo("NOT_LINKED");
    }

    /** Decisions 9: not before the mailbox is proven. */
    @Test
    void address_of_another_user_is_told_only_to_whoever_has_proven_it() {
        product.link(product.bo, "shared@acme.example");
        product.world.letPass(Duration.ofHours(2));

        assertThat(anna.post("/me/code", "{\"address\":\"shared@acme.example\"}")
                        .status())
                .isEqualTo(202);
        Reply taken =
                anna.post("/me/code/verification", "{\"code\":\"" + product.codeTo("shared@acme.example") + "\"}");

        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.code()).isEqualTo("ADDRESS_TAKEN");
        assertThat(taken.text()).doesNotContain("Bo", "shared");
    }

    private static String other(String code) {
        return (code.startsWith("0") ? "1" : "0") + code.substring(1);
    }
}
