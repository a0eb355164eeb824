package dev.footbridge.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.footbridge.audit.chain.ChainHead;
import dev.footbridge.audit.chain.ChainReader;
import dev.footbridge.audit.chain.ChainVerdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditProofTest {
    private final Product product = new Product();

    @BeforeEach
    void something_happened() {
        product.link(product.anna, "anna@acme.example");
        product.footbridge.auditSealer().sealAll();
    }

    @Test
    void O1_the_head_is_that_of_the_own_tenants_chain() {
        ChainHead head = product.footbridge.auditProof().head(Product.ACME);
        Reply reply = product.as(product.admin).get("/admin/audit/proof");
        assertThat(reply.document())
                .containsOnlyKeys("tenant", "sequence", "hash")
                .containsEntry("tenant", "acme")
                .containsEntry("hash", head.hash().hex());
        assertThat(((Number) reply.at("sequence")).longValue())
                .isEqualTo(head.sequence())
                .isPositive();
        assertThat(product.as(product.betadmin).get("/admin/audit/proof").at("sequence"))
                .isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "Text/Plain; q=0.9", "application/x, text/plain"})
    void O1_the_lines_hold_against_the_head(String accept) throws IOException {
        ChainHead head = product.footbridge.auditProof().head(Product.ACME);
        assertThat(verdict(lines(product.as(product.admin), accept), head))
                .isEqualTo(new ChainVerdict.Intact(head, 0, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "text/*", "text/plainer", ""})
    void whoever_does_not_ask_for_lines_gets_none(String accept) {
        assertThat(lines(product.as(product.admin), accept).mediaType()).isEqualTo("application/json");
    }

    @Test
    void lines_of_another_tenant_do_not_exist() throws IOException {
        ChainHead start = ChainHead.start(Product.BETA);
        Reply reply = lines(product.as(product.betadmin), "text/plain");
        assertThat(verdict(reply, start)).isEqualTo(new ChainVerdict.Intact(start, 0, true));
        assertThat(reply.text()).doesNotContain("acme");
    }

    @Test
    void O1_entries_come_in_pages_from_the_newest_on() {
        Caller admin = product.as(product.admin);
        Reply first = entries(admin, "limit=2");
        assertThat(first.list("items")).hasSize(2);
        Reply rest = entries(admin, "limit=200&after=" + first.at("next"));
        assertThat(rest.list("items")).isNotEmpty().doesNotContainAnyElementsOf(first.list("items"));
        assertThat(rest.document()).doesNotContainKey("next");
        assertThat(entries(admin, "event=LINKED").list("items")).singleElement().satisfies(item -> {
            assertThat(item).containsEntry("user", "anna").containsEntry("detail", "a***@acme.example");
            assertThat(item).containsKeys("id", "at", "actor", "channel");
        });
        assertThat(product.as(product.betadmin).get("/admin/audit").list("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=x",
                "event=x",
                "role=x",
                "from=x",
                "to=2026-01-01",
                "after=x",
                "user="
            })
    void a_query_that_means_nothing_is_refused(String query) {
        assertThat(entries(product.as(product.admin), query).status()).isEqualTo(400);
    }

    @Test
    void O1_entries_are_cut_by_user_role_and_time() {
        Caller admin = product.as(product.admin);
        String now = product.world.clock().instant().toString();
        assertThat(entries(admin, "user=bo").list("items")).isEmpty();
        assertThat(entries(admin, "user=anna&role=USER").list("items")).isNotEmpty();
        assertThat(entries(admin, "to=" + now).list("items")).isEmpty();
        assertThat(entries(admin, "from=" + now).list("items")).isNotEmpty();
    }

    private static Reply entries(Caller caller, String query) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (String pair : Splitter.on('&').split(query)) {
            int equals = pair.indexOf('=');
            parameters.put(pair.substring(0, equals), List.of(pair.substring(equals + 1)));
        }
        return caller.get("/admin/audit", parameters);
    }

    private static Reply lines(Caller caller, String accept) {
        return caller.send("GET", "/admin/audit/proof", Map.of(), Map.of("accept", accept), "");
    }

    private static ChainVerdict verdict(Reply reply, ChainHead head) throws IOException {
        assertThat(reply.mediaType()).isEqualTo("text/plain");
        byte[] file = reply.text().getBytes(StandardCharsets.US_ASCII);
        return ChainReader.verify(new ByteArrayInputStream(file), ChainHead.start(head.tenant()), head);
    }
}
