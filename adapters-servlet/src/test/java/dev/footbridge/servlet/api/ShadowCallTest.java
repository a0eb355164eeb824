package dev.footbridge.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.signin.Door;
import dev.footbridge.tenant.UserKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who would have been refused, over a call (P12). */
class ShadowCallTest {
    private final Product product = new Product();
    private final Caller admin = product.as(product.admin);

    @Test
    void P12_without_a_rule_there_are_only_numbers() {
        product.link(product.bo, "bo@acme.example");
        signsIn(product.bo.user());
        signsIn(product.anna.user());
        signsIn(product.anna.user());
        Reply reply = product.as(product.helpdesk).get("/admin/shadow");
        assertThat(reply.document())
                .containsOnlyKeys("asOf", "days", "signIns", "people", "refused", "settledSince", "byRule")
                .containsEntry("days", 14)
                .containsEntry("signIns", 3)
                .containsEntry("people", 2)
                .containsEntry("refused", 1)
                .containsEntry("settledSince", 0);
        assertThat(reply.at("byRule"))
                .isEqualTo(Map.of(
                        "LINKED",
                        Map.of("allowed", true, "people", 1, "unsettled", 0),
                        "UNLINKED",
                        Map.of("allowed", false, "people", 1, "unsettled", 1)));
    }

    @Test
    void people_come_page_by_page() {
        signsIn(product.bo.user());
        signsIn(product.anna.user());
        Reply first = of("rule", "UNLINKED", "limit", "1");
        Reply second = of("rule", "UNLINKED", "after", first.at("next").toString());
        assertThat(first.list("items"))
                .hasSize(1)
                .allSatisfy(item -> assertThat(item).containsKeys("user", "at"));
        assertThat(second.list("items")).hasSize(1).doesNotContainAnyElementsOf(first.list("items"));
        assertThat(second.document()).doesNotContainKey("next");
        assertThat(of("rule", "LINKED").list("items")).isEmpty();
    }

    @Test
    void what_means_nothing_is_refused() {
        assertThat(of("days", "90").status()).isEqualTo(200);
        for (String[] wrong : List.of(
                new String[] {"days", "0"},
                new String[] {"days", "91"},
                new String[] {"days", "x"},
                new String[] {"rule", "ANY"},
                new String[] {"limit", "201"},
                new String[] {"after", "anna"},
                new String[] {"after", "yesterday~anna"},
                new String[] {"after", "2026-11-23T07:00:00Z~"})) {
            assertThat(of(wrong).status()).as(String.join("=", wrong)).isEqualTo(400);
        }
    }

    private Reply of(String... pairs) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], List.of(pairs[i + 1]));
        }
        return admin.get("/admin/shadow", parameters);
    }

    private void signsIn(UserKey user) {
        assertThat(product.footbridge
                        .signIn()
                        .ownCredentials(user, Door.LEGACY_INTERACTIVE, null)
                        .allows())
                .isTrue();
    }
}
