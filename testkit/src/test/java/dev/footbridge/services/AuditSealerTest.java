package dev.footbridge.services;

import static dev.footbridge.services.Product.ACME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.footbridge.BackgroundWork;
import dev.footbridge.Footbridge;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.EventKind;
import dev.footbridge.audit.chain.ChainFault.Kind;
import dev.footbridge.audit.chain.ChainHead;
import dev.footbridge.audit.chain.ChainLink;
import dev.footbridge.audit.chain.ChainVerdict;
import dev.footbridge.audit.chain.PersonalField;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.Eventually;
import dev.footbridge.testkit.Together;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From what happened to a proof of it (O1, decisions 25). */
class AuditSealerTest {
    private final Product product = new Product();
    private final SealedStore store = new SealedStore(product.world.auditChain());
    private final Footbridge footbridge = product.over(store);

    @Test
    void O1_what_happened_is_sealed_and_holds_against_its_head() {
        product.link(product.person("anna", ""));
        ChainHead head = footbridge.auditSealer().seal(ACME);
        assertThat(head.sequence()).isEqualTo(happened(ACME)).isGreaterThan(2);
        assertThat(store.verdict(footbridge, head)).isEqualTo(new ChainVerdict.Intact(head, 0, true));
        assertThat(footbridge.auditProof().head(ACME)).isEqualTo(head);
    }

    @Test
    void O1_of_more_than_a_batch_nothing_is_left_and_the_proof_has_every_line() {
        store.write(product.world.audit(), ACME, 1_001);
        ChainHead head = footbridge.auditSealer().seal(ACME);
        assertThat(head.sequence()).isEqualTo(1_001);
        assertThat(store.longestBatch()).isBetween(2, 500);
        assertThat(store.verdict(footbridge, head)).isEqualTo(new ChainVerdict.Intact(head, 0, true));
        assertThat(store.longestPage()).isBetween(2, 500);
    }

    @Test
    void O1_a_chain_that_grows_during_the_export_ends_at_the_stated_head() {
        store.write(product.world.audit(), ACME, 3);
        ChainHead head = footbridge.auditSealer().seal(ACME);
        store.write(product.world.audit(), ACME, 300);
        footbridge.auditSealer().seal(ACME);
        assertThat(store.verdict(footbridge, head)).isEqualTo(new ChainVerdict.Intact(head, 0, true));
    }

    @Test
    void O1_what_was_done_to_the_entries_is_found_in_the_proof() {
        store.write(product.world.audit(), ACME, 450);
        ChainHead head = footbridge.auditSealer().seal(ACME);

        store.shown = links -> links.filter(link -> link.sequence() != 7);
        assertThat(store.verdict(footbridge, head)).isEqualTo(SealedStore.faulty(Kind.REMOVED, 7));

        store.shown = links -> links.filter(link -> link.sequence() < 300);
        assertThat(store.verdict(footbridge, head)).isEqualTo(SealedStore.faulty(Kind.TRUNCATED, 300));

        store.shown = links -> links.map(SealedStore::toldOtherwise);
        assertThat(store.verdict(footbridge, head)).isEqualTo(SealedStore.faulty(Kind.CHANGED, 5));

        store.shown = links -> links.sorted((one, other) -> Long.compare(other.sequence() % 2, one.sequence() % 2));
        assertThat(store.verdict(footbridge, head)).isEqualTo(SealedStore.faulty(Kind.REORDERED, 2));
    }

    @Test
    void case_289_who_takes_the_entries_along_is_noted_before_anything_is_handed_out() {
        store.write(product.world.audit(), ACME, 2);
        ChainHead head = footbridge.auditSealer().seal(ACME);
        assertThat(store.exported(footbridge, head)).hasLineCount(3);
        assertThat(store.waiting(ACME, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EventKind.AUDIT_EXPORTED);
            assertThat(entry.detail()).isEqualTo("2");
            assertThat(entry.actor()).isEqualTo(Actor.system());
        });
    }

    @Test
    void O7_an_erased_field_leaves_the_chain_intact() {
        store.write(product.world.audit(), ACME, 10);
        ChainHead head = footbridge.auditSealer().seal(ACME);
        store.shown = links -> links.map(link -> link.erased(PersonalField.values()));
        assertThat(store.verdict(footbridge, head)).isEqualTo(new ChainVerdict.Intact(head, 50, true));
        assertThat(store.exported(footbridge, head)).doesNotContain("192.0.2.");
    }

    @Test
    void O3_nodes_that_seal_at_once_make_one_chain() {
        store.write(product.world.audit(), ACME, 900);
        Footbridge other = product.over(product.world.auditChain());
        Together.run(4, i -> (i % 2 == 0 ? footbridge : other).auditSealer().seal(ACME));
        ChainHead head = footbridge.auditSealer().seal(ACME);
        assertThat(head.sequence()).isEqualTo(900);
        assertThat(store.verdict(footbridge, head)).isEqualTo(new ChainVerdict.Intact(head, 0, true));
    }

    @Test
    void O3_a_node_that_another_overtakes_at_every_step_chains_nothing_twice() {
        store.write(product.world.audit(), ACME, 5);
        Footbridge other = product.over(product.world.auditChain());
        store.beforeEach = () -> {
            store.write(product.world.audit(), ACME, 1);
            other.auditSealer().seal(ACME);
        };
        ChainHead head = footbridge.auditSealer().seal(ACME);
        store.beforeEach = () -> {};
        assertThat(chained()).hasSizeGreaterThan(5).doesNotHaveDuplicates();
        assertThat(store.verdict(footbridge, head)).isEqualTo(new ChainVerdict.Intact(head, 0, true));
    }

    @Test
    void O1_a_crash_at_any_step_loses_nothing_and_repeats_nothing() {
        for (int step = 1; step <= 6; step++) {
            store.write(product.world.audit(), ACME, 3);
            long all = happened(ACME);
            store.failAt(step);
            assertThatIllegalStateException()
                    .isThrownBy(() -> footbridge.auditSealer().seal(ACME));
            ChainHead head = footbridge.auditSealer().seal(ACME);
            assertThat(head.sequence()).isEqualTo(all);
            assertThat(store.verdict(footbridge, head)).isEqualTo(new ChainVerdict.Intact(head, 0, true));
        }
    }

    @Test
    void a_tenant_in_trouble_does_not_keep_the_others_waiting() {
        TenantId troubled = new TenantId("a-first");
        store.write(product.world.audit(), troubled, 1);
        store.write(product.world.audit(), ACME, 1);
        store.troubled = troubled;
        footbridge.auditSealer().sealAll();
        assertThat(product.world.auditChain().tenantsWaiting()).containsExactly(troubled);
    }

    @Test
    void the_host_is_told_of_a_head_when_there_is_a_new_one() {
        store.write(product.world.audit(), ACME, 2);
        footbridge.auditSealer().sealAll();
        footbridge.auditSealer().sealAll();
        assertThat(product.notices).containsExactly("sealed: 2");
    }

    @Test
    void O1_the_background_work_seals() {
        UserKey anna = product.person("anna", "");
        product.link(anna);
        BackgroundWork work = footbridge.startBackgroundWork();
        try (work) {
            Eventually.holds(
                    "the seal", () -> footbridge.auditProof().head(ACME).sequence() >= 3);
        }
    }

    private long happened(TenantId tenant) {
        return product.world.auditChain().waiting(tenant, 10_000).size()
                + (long) chained().size();
    }

    private List<Object> chained() {
        Stream<ChainLink> links = product.world.auditChain().links(ACME, 0, 10_000).stream();
        return links.<Object>map(link -> link.facts().id()).toList();
    }
}
