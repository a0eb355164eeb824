package dev.footbridge.audit.chain;

import static dev.footbridge.audit.chain.Chains.START;
import static dev.footbridge.audit.chain.Chains.TENANT;
import static dev.footbridge.audit.chain.Chains.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.tenant.TenantId;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainSegmentTest {
    private final SecureRandom random = new SecureRandom();
    private final List<ChainLink> links = Chains.of(5);

    @Test
    void O1_entries_are_chained_in_the_given_order_from_the_head_on() {
        List<AuditEntry> entries = List.of(entry(TENANT, 9), entry(TENANT, 7), entry(TENANT, 8));
        ChainHead from = links.get(4).head();
        ChainSegment segment = ChainSegment.of(from, entries, () -> Salt.draw(random));
        assertThat(segment.links())
                .extracting(link -> link.facts().id())
                .containsExactlyElementsOf(entries.stream().map(AuditEntry::id).toList());
        assertThat(segment.head().sequence()).isEqualTo(8);
        ChainVerifier verifier = new ChainVerifier(from, segment.head());
        segment.links().forEach(verifier::accept);
        assertThat(verifier.verdict()).isEqualTo(new ChainVerdict.Intact(segment.head(), 0, true));
    }

    @Test
    void every_entry_has_a_salt_of_its_own() {
        ChainSegment segment =
                ChainSegment.of(START, List.of(entry(TENANT, 1), entry(TENANT, 1)), () -> Salt.draw(random));
        assertThat(segment.links().get(0).personal().digests().toList())
                .doesNotContainAnyElementsOf(
                        segment.links().get(1).personal().digests().toList());
    }

    @Test
    void links_with_a_gap_or_in_another_order_or_of_nobody_are_no_segment() {
        refused(START, List.of());
        refused(START, links.subList(1, 3));
        refused(START, List.of(links.get(0), links.get(2)));
        refused(START, List.of(links.get(0), links.get(0)));
        refused(START, List.of(links.get(1), links.get(0)));
        refused(ChainHead.start(new TenantId("t2")), links);
        refused(new ChainHead(TENANT, 1, START.hash()), links);
        refused(new ChainHead(TENANT, 0, links.get(0).hash()), links);
        assertThat(new ChainSegment(START, ImmutableList.copyOf(links)).head())
                .isEqualTo(links.get(4).head());
    }

    private static void refused(ChainHead from, List<ChainLink> links) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ChainSegment(from, ImmutableList.copyOf(links)));
    }
}
