package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.audit.chain.ChainHead;
import dev.footbridge.audit.chain.ChainLink;
import dev.footbridge.audit.chain.ChainSegment;
import dev.footbridge.audit.chain.ChainVerdict;
import dev.footbridge.audit.chain.Erasure;
import dev.footbridge.audit.chain.PersonalField;
import dev.footbridge.spi.AuditLog.Query;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.Together;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Proves {@link dev.footbridge.spi.AuditChainStore} (O1, decisions 25).
 *
 * <p>To run it, implement it in a test class; {@link #ports()} hands out the stores of the back end.
 */
public interface AuditChainStoreContract extends StoreContract {

    @Test
    default void O1_a_tenant_of_whom_nothing_is_told_has_an_empty_chain() {
        TenantId tenant = new Scene(ports()).tenant();
        assertThat(ports().auditChain().head(tenant)).isEqualTo(ChainHead.start(tenant));
        assertThat(ports().auditChain().waiting(tenant, 10)).isEmpty();
        assertThat(ports().auditChain().links(tenant, 0, 10)).isEmpty();
        assertThat(ports().auditChain().tenantsWaiting()).doesNotContain(tenant);
    }

    @Test
    default void O1_entries_of_every_write_wait_until_they_are_chained() {
        Chaining chaining = new Chaining(ports());
        List<AuditEntry> written = chaining.written(3);
        assertThat(ports().auditChain().waiting(chaining.tenant(), 10)).containsExactlyElementsOf(written);
        assertThat(ports().auditChain().waiting(chaining.tenant(), 2)).containsExactlyElementsOf(written.subList(0, 2));
        assertThat(ports().auditChain().tenantsWaiting()).containsOnlyOnce(chaining.tenant());

        ChainSegment first = chaining.segment(written.subList(0, 2));
        assertThat(ports().auditChain().append(first)).isTrue();
        assertThat(ports().auditChain().head(chaining.tenant())).isEqualTo(first.head());
        assertThat(ports().auditChain().waiting(chaining.tenant(), 10)).containsExactly(written.get(2));

        assertThat(ports().auditChain().append(chaining.segment(written.subList(2, 3))))
                .isTrue();
        assertThat(ports().auditChain().head(chaining.tenant()).sequence()).isEqualTo(3);
        assertThat(ports().auditChain().waiting(chaining.tenant(), 10)).isEmpty();
        assertThat(ports().auditChain().tenantsWaiting()).doesNotContain(chaining.tenant());
    }

    @Test
    default void O1_links_come_back_as_they_were_chained_and_in_pages() {
        Chaining chaining = new Chaining(ports());
        List<AuditEntry> written = chaining.writtenInEveryShape();
        ChainSegment segment = chaining.segment(written);
        assertThat(ports().auditChain().append(segment)).isTrue();
        ImmutableList<ChainLink> links = segment.links();
        assertThat(ports().auditChain().links(chaining.tenant(), 0, 100)).containsExactlyElementsOf(links);
        assertThat(ports().auditChain().links(chaining.tenant(), 2, 1)).containsExactly(links.get(2));
        assertThat(ports().auditChain().links(chaining.tenant(), links.size(), 100))
                .isEmpty();
        assertThat(chaining.verdict()).isEqualTo(chaining.intact());
    }

    @Test
    default void O1_what_was_chained_from_an_old_head_is_not_kept() {
        Chaining chaining = new Chaining(ports());
        List<AuditEntry> written = chaining.written(3);
        ChainSegment slow = chaining.segment(written.subList(1, 3));
        ChainSegment fast = chaining.segment(written.subList(0, 1));
        assertThat(ports().auditChain().append(fast)).isTrue();
        assertThat(ports().auditChain().append(slow)).isFalse();
        assertThat(ports().auditChain().head(chaining.tenant())).isEqualTo(fast.head());
        assertThat(ports().auditChain().waiting(chaining.tenant(), 10))
                .containsExactlyElementsOf(written.subList(1, 3));

        ChainHead other = new ChainHead(
                chaining.tenant(), 1, ChainHead.start(chaining.tenant()).hash());
        assertThat(ports().auditChain().append(chaining.segment(other, written.subList(1, 3))))
                .isFalse();
        assertThat(chaining.verdict()).isEqualTo(chaining.intact());
    }

    @Test
    default void O1_an_entry_is_chained_once_and_all_of_a_segment_or_nothing() {
        Chaining chaining = new Chaining(ports());
        List<AuditEntry> written = chaining.written(3);
        assertThat(ports().auditChain().append(chaining.segment(written.subList(0, 1))))
                .isTrue();
        ChainHead head = ports().auditChain().head(chaining.tenant());
        assertThat(ports().auditChain().append(chaining.segment(List.of(written.get(1), written.get(0)))))
                .isFalse();
        assertThat(ports().auditChain().append(chaining.segment(List.of(written.get(1), written.get(1)))))
                .isFalse();
        AuditEntry unwritten = Changes.entry(chaining.tenant(), EventKind.HELP_TEXT_CHANGED, Shapes.ANY_TIME);
        assertThat(ports().auditChain().append(chaining.segment(List.of(written.get(1), unwritten))))
                .isFalse();
        assertThat(ports().auditChain().head(chaining.tenant())).isEqualTo(head);
        assertThat(ports().auditChain().waiting(chaining.tenant(), 10))
                .containsExactlyElementsOf(written.subList(1, 3));
        assertThat(ports().auditChain().append(chaining.segment(written.subList(1, 3))))
                .isTrue();
        assertThat(chaining.verdict()).isEqualTo(chaining.intact());
    }

    @Test
    default void O1_each_tenant_has_a_chain_of_its_own() {
        Chaining one = new Chaining(ports());
        Chaining other = new Chaining(ports());
        List<AuditEntry> ones = one.written(2);
        List<AuditEntry> others = other.written(2);
        assertThat(ports().auditChain().append(one.segment(ones))).isTrue();
        assertThat(ports().auditChain().waiting(other.tenant(), 10)).containsExactlyElementsOf(others);
        assertThat(ports().auditChain().append(other.segment(others))).isTrue();
        assertThat(one.verdict()).isEqualTo(one.intact());
        assertThat(other.verdict()).isEqualTo(other.intact());
    }

    @Test
    default void O1_an_entry_that_is_chained_still_stands_in_the_timeline() {
        Chaining chaining = new Chaining(ports());
        UserKey user = Scene.user(chaining.tenant());
        AuditEntry entry = Changes.entry(user, EventKind.CODE_SENT, Shapes.ANY_TIME);
        ports().audit().append(entry);
        assertThat(ports().auditChain().append(chaining.segment(List.of(entry))))
                .isTrue();
        assertThat(ports().audit().timeline(user, 10)).containsExactly(entry);
    }

    @Test
    default void O1_people_are_forgotten_in_old_entries_and_the_chain_still_fits() {
        Chaining chaining = new Chaining(ports());
        UserKey user = Scene.user(chaining.tenant());
        Instant limit = Shapes.ANY_TIME;
        AuditEntry old = Changes.entry(user, EventKind.SIGN_IN_ALLOWED, limit.minusMillis(1));
        AuditEntry older = Changes.entry(user, EventKind.SIGN_IN_REFUSED, limit.minusSeconds(9));
        List<AuditEntry> others = List.of(
                Changes.entry(user, EventKind.SIGN_IN_ALLOWED, limit),
                Changes.entry(user, EventKind.CODE_SENT, limit.minusSeconds(5)));
        List<AuditEntry> written = new ArrayList<>(others);
        written.addAll(List.of(old, older));
        written.forEach(ports().audit()::append);
        assertThat(ports().auditChain().append(chaining.segment(written))).isTrue();
        AuditEntry waits = Changes.entry(user, EventKind.SIGN_IN_ALLOWED, limit.minusSeconds(20));
        ports().audit().append(waits);

        Set<EventKind> kinds = Set.of(EventKind.SIGN_IN_ALLOWED, EventKind.SIGN_IN_REFUSED);
        assertThat(ports().auditChain().forgetPeople(chaining.tenant(), kinds, limit, 1))
                .isEqualTo(1);
        assertThat(ports().auditChain().forgetPeople(chaining.tenant(), kinds, limit, 9))
                .isEqualTo(1);
        assertThat(ports().auditChain().forgetPeople(chaining.tenant(), kinds, limit, 9))
                .isZero();
        assertThat(ports().auditChain().forgetPeople(new Scene(ports()).tenant(), kinds, limit, 9))
                .isZero();

        assertThat(ports().audit().timeline(user, 9)).containsExactly(others.get(0), others.get(1), waits);
        Set<PersonalField> people = Set.of(PersonalField.USER, PersonalField.ACTOR_USER, PersonalField.CLIENT_ADDRESS);
        assertThat(ports().audit().page(chaining.tenant(), Query.all(9)).entries())
                .contains(Erasure.of(old, people), Erasure.of(older, people));
        assertThat(chaining.verdict())
                .isEqualTo(new ChainVerdict.Intact(ports().auditChain().head(chaining.tenant()), 6, true));
    }

    @Test
    default void O1_of_nodes_that_chain_at_once_one_is_heard() {
        Chaining chaining = new Chaining(ports());
        for (int round = 0; round < 4; round++) {
            List<AuditEntry> written = chaining.written(3);
            List<Boolean> heard = Together.run(8, i -> ports().auditChain().append(chaining.segment(written)));
            assertThat(Collections.frequency(heard, true)).isEqualTo(1);
        }
        assertThat(ports().auditChain().head(chaining.tenant()).sequence()).isEqualTo(12);
        assertThat(chaining.verdict()).isEqualTo(chaining.intact());
    }
}
