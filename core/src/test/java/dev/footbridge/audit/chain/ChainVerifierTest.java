package dev.footbridge.audit.chain;

import static dev.footbridge.audit.chain.Chains.START;
import static dev.footbridge.audit.chain.Chains.TENANT;
import static dev.footbridge.audit.chain.Chains.entry;
import static dev.footbridge.audit.chain.Chains.faulty;
import static dev.footbridge.audit.chain.Chains.headOf;
import static dev.footbridge.audit.chain.Chains.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.footbridge.audit.chain.ChainFault.Kind;
import dev.footbridge.audit.chain.ChainVerdict.Intact;
import dev.footbridge.tenant.TenantId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each thing that can be done to a chain, by its name (O1). */
class ChainVerifierTest {
    private final List<ChainLink> links = Chains.of(5);
    private final ChainHead head = headOf(links);

    @Test
    void a_chain_as_it_was_written_is_intact() {
        assertThat(verify(links, head)).isEqualTo(new Intact(head, 0, true));
        assertThat(verify(links, links.get(2).head())).isEqualTo(new Intact(head, 0, true));
        assertThat(verify(links, null)).isEqualTo(new Intact(head, 0, false));
        assertThat(verify(List.of(), START)).isEqualTo(new Intact(START, 0, true));
    }

    @Test
    void a_check_can_go_on_from_a_head_that_was_found_good() {
        ChainVerifier rest = new ChainVerifier(links.get(1).head(), head);
        links.subList(2, 5).forEach(rest::accept);
        assertThat(rest.verdict()).isEqualTo(new Intact(head, 0, true));
    }

    @Test
    void a_changed_entry_is_CHANGED() {
        links.set(2, Tampering.facts().get(3).apply(links.get(2)));
        assertThat(verify(links, null)).isEqualTo(faulty(Kind.CHANGED, 3));
    }

    @Test
    void an_entry_that_is_gone_is_REMOVED() {
        links.remove(2);
        assertThat(verify(links, null)).isEqualTo(faulty(Kind.REMOVED, 3));
    }

    @Test
    void a_beginning_that_is_gone_is_REMOVED() {
        assertThat(verify(links.subList(2, 5), null)).isEqualTo(faulty(Kind.REMOVED, 1));
    }

    @Test
    void entries_that_changed_places_are_REORDERED() {
        Collections.swap(links, 1, 3);
        assertThat(verify(links, null)).isEqualTo(faulty(Kind.REORDERED, 2));
    }

    @Test
    void an_entry_that_stands_twice_is_INSERTED() {
        links.add(3, links.get(1));
        assertThat(verify(links, null)).isEqualTo(faulty(Kind.INSERTED, 4));
    }

    @Test
    void an_entry_of_another_tenant_is_INSERTED() {
        ChainLink foreign = AuditChain.append(
                ChainHead.start(new TenantId("t2")), entry(new TenantId("t2"), 1), new Salt("1".repeat(64)));
        assertThat(verify(List.of(foreign), null)).isEqualTo(faulty(Kind.INSERTED, 1));
    }

    @Test
    void an_entry_that_was_hashed_anew_is_found_at_the_next_as_REPLACED() {
        links.set(2, Tampering.rehashed(Tampering.facts().get(3).apply(links.get(2))));
        assertThat(verify(links, null)).isEqualTo(faulty(Kind.REPLACED, 4));
    }

    @Test
    void an_end_that_is_cut_off_is_TRUNCATED_and_seen_with_an_anchor_only() {
        assertThat(verify(links.subList(0, 3), head)).isEqualTo(faulty(Kind.TRUNCATED, 4));
        assertThat(verify(List.of(), head)).isEqualTo(faulty(Kind.TRUNCATED, 1));
        assertThat(verify(links.subList(0, 3), null)).isInstanceOf(Intact.class);
    }

    @Test
    void a_chain_made_anew_is_REWRITTEN_and_seen_with_an_anchor_only() {
        List<ChainLink> anew = new ArrayList<>(Chains.of(7));
        assertThat(verify(anew, head)).isEqualTo(faulty(Kind.REWRITTEN, 5));
        assertThat(verify(anew, null)).isInstanceOf(Intact.class);
        ChainHead otherStart = new ChainHead(TENANT, 0, Tampering.OTHER);
        assertThat(verify(anew, otherStart)).isEqualTo(faulty(Kind.REWRITTEN, 0));
    }

    @Test
    void the_first_fault_is_told_whatever_comes_after() {
        links.set(1, Tampering.facts().get(2).apply(links.get(1)));
        links.remove(3);
        assertThat(verify(links, head)).isEqualTo(faulty(Kind.CHANGED, 2));
    }

    @Test
    void an_anchor_of_another_tenant_or_of_an_earlier_part_is_not_taken() {
        ChainHead later = links.get(3).head();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChainVerifier(later, links.get(2).head()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChainVerifier(START, new ChainHead(new TenantId("t2"), 5, head.hash())));
    }
}
