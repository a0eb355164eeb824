package dev.footbridge.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.audit.chain.ChainHead;
import dev.footbridge.audit.chain.ChainReader;
import dev.footbridge.audit.chain.ChainVerdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    private static Reply lines(Caller caller, String accept) {
        return caller.send("GET", "/admin/audit/proof", Map.of(), Map.of("accept", accept), "");
    }

    private static ChainVerdict verdict(Reply reply, ChainHead head) throws IOException {
        assertThat(reply.mediaType()).isEqualTo("text/plain");
        byte[] file = reply.text().getBytes(StandardCharsets.US_ASCII);
        return ChainReader.verify(new ByteArrayInputStream(file), ChainHead.start(head.tenant()), head);
    }
}
