package dev.footbridge.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.conflict.ConflictKind;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.DirectoryUser.Candidate;
import dev.footbridge.spi.DirectoryUser.Source;
import dev.footbridge.tenant.UserId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What there is to settle, over a call. */
class ConflictsCallTest {
    private final Product product = new Product();
    private final Caller admin = product.as(product.admin);

    @Test
    void without_a_kind_there_are_only_numbers() {
        Reply reply = product.as(product.helpdesk).get("/admin/conflicts");
        assertThat(reply.document()).containsOnlyKeys("asOf", "counts");
        assertThat(reply.at("counts"))
                .isEqualTo(Stream.of(ConflictKind.values())
                        .collect(Collectors.toMap(Enum::name, kind -> kind == ConflictKind.NO_ADDRESS ? 4 : 0)));
    }

    @Test
    void people_come_page_by_page_each_alone() {
        Reply first = of("NO_ADDRESS", "limit", "3");
        assertThat(first.list("items"))
                .hasSize(3)
                .allSatisfy(item -> assertThat(item).containsEntry("people", 1).doesNotContainKey("address"));
        Reply second = of("NO_ADDRESS", "limit", "3", "after", first.at("next").toString());
        assertThat(second.list("items")).hasSize(1);
        assertThat(second.document()).doesNotContainKey("next");
    }

    @Test
    void people_who_share_an_address_come_together_and_only_whoever_acts_for_others_sees_it() {
        for (int i = 0; i < 2; i++) {
            offer("nils" + i, "n" + i + "@acme.example");
            offer("olle" + i, "n" + i + "@acme.example");
        }
        Reply first = of("SHARED_ADDRESS", "limit", "1");
        Reply second = of("SHARED_ADDRESS", "after", first.at("next").toString());
        assertThat(Stream.of(first, second).map(reply -> reply.list("items").get(0)))
                .allSatisfy(item -> assertThat(item).containsEntry("people", 2))
                .extracting(item -> item.get("address"))
                .containsExactlyInAnyOrder("n0@acme.example", "n1@acme.example");
        assertThat(second.document()).doesNotContainKey("next");
        Reply seen = product.as(product.helpdesk).get("/admin/conflicts", Map.of("kind", List.of("SHARED_ADDRESS")));
        assertThat(seen.list("items")).hasSize(2);
        assertThat(seen.text()).contains("nils0").doesNotContain("@acme.example");
    }

    @Test
    void what_means_nothing_is_refused() {
        assertThat(of("ANY").status()).isEqualTo(400);
        assertThat(of("NO_ADDRESS", "limit", "0").status()).isEqualTo(400);
        assertThat(of("NO_ADDRESS", "limit", "201").status()).isEqualTo(400);
        assertThat(of("NO_ADDRESS", "after", "x".repeat(200)).status()).isEqualTo(400);
        assertThat(of("SHARED_ADDRESS", "after", "anna").status()).isEqualTo(400);
    }

    private Reply of(String kind, String... pairs) {
        Map<String, List<String>> parameters = new HashMap<>(Map.of("kind", List.of(kind)));
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], List.of(pairs[i + 1]));
        }
        return admin.get("/admin/conflicts", parameters);
    }

    private void offer(String id, String address) {
        product.directory.put(
                Product.ACME,
                new DirectoryUser(
                        new UserId(id),
                        id,
                        "",
                        "",
                        "",
                        true,
                        SignInKind.INTERACTIVE,
                        false,
                        Locale.ENGLISH,
                        ImmutableList.of(new Candidate(address, Source.USER, true))));
        product.footbridge.directorySync().catchUpAll();
    }
}
