package dev.footbridge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.chain.ChainFault;
import dev.footbridge.audit.chain.ChainFault.Kind;
import dev.footbridge.audit.chain.ChainHead;
import dev.footbridge.audit.chain.ChainLink;
import dev.footbridge.audit.chain.ChainVerdict;
import dev.footbridge.testkit.Together;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The chain over a database that several nodes write and that somebody tampers with (O1, decisions 25). */
final class AuditChainTest {

    @ParameterizedTest
    @EnumSource(Backend.class)
    void O3_nodes_that_seal_while_others_write_make_one_chain(Backend backend) {
        try (HikariDataSource source = backend.laid(8)) {
            SealingNodes nodes = SealingNodes.over(source);
            Together.run(6, i -> {
                for (int turn = 0; turn < 25; turn++) {
                    if (i < 3) {
                        nodes.write(5);
                    } else {
                        nodes.seal(i);
                    }
                }
                return i;
            });
            ChainHead head = nodes.seal(0);
            assertThat(head.sequence()).isEqualTo(375);
            assertThat(nodes.verdict(head)).isEqualTo(new ChainVerdict.Intact(head, 0, true));
            assertThat(nodes.links()).extracting(link -> link.facts().id()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void O1_an_entry_that_is_committed_late_is_chained_once_and_nobody_waits_for_it(Backend backend)
            throws SQLException {
        try (HikariDataSource source = backend.laid(3);
                Connection slow = source.getConnection()) {
            SealingNodes nodes = SealingNodes.over(source);
            AuditEntry late = nodes.entry();
            slow.setAutoCommit(false);
            AuditTable.add(slow, List.of(late));
            nodes.write(2);
            assertThat(nodes.seal(0).sequence()).isEqualTo(2);
            slow.commit();
            assertThat(nodes.seal(1).sequence()).isEqualTo(3);
            ChainHead head = nodes.seal(0);
            assertThat(nodes.links())
                    .extracting(link -> link.facts().id())
                    .hasSize(3)
                    .endsWith(late.id());
            assertThat(nodes.verdict(head)).isEqualTo(new ChainVerdict.Intact(head, 0, true));
        }
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void O1_whoever_writes_does_not_wait_for_whoever_seals(Backend backend) throws SQLException {
        try (HikariDataSource source = backend.laid(3);
                Connection sealing = source.getConnection()) {
            SealingNodes nodes = SealingNodes.over(source);
            nodes.write(1);
            ChainHead head = nodes.seal(0);
            sealing.setAutoCommit(false);
            Sql.update(sealing, "UPDATE fb_audit_head SET last_hash = last_hash");
            nodes.write(1);
            sealing.rollback();
            assertThat(nodes.seal(0).sequence()).isEqualTo(head.sequence() + 1);
        }
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void O1_a_failure_at_any_statement_keeps_nothing_and_loses_nothing(Backend backend) {
        try (HikariDataSource source = backend.laid(3)) {
            SealingNodes nodes = SealingNodes.over(source);
            // The first link of a chain is written otherwise than the ones after.
            for (int round = 1; round <= 2; round++) {
                nodes.write(3);
                String kept = Tables.everything(source);
                for (int step = 1; step <= 5; step++) {
                    JdbcPorts failing = JdbcPorts.on(new FailingSource(source, step, "XX000").source());
                    assertThatThrownBy(() -> nodes.sealOver(failing)).isInstanceOf(StoreFault.class);
                    assertThat(Tables.everything(source)).isEqualTo(kept);
                }
                ChainHead head = nodes.seal(0);
                // The export of the first round is an entry as well.
                assertThat(head.sequence()).isEqualTo(round == 1 ? 3 : 7);
                assertThat(nodes.verdict(head)).isEqualTo(new ChainVerdict.Intact(head, 0, true));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void O1_a_changed_column_is_found(Backend backend) {
        List<String> changes = List.of(
                "kind = 'LINKED'",
                "kind = 'NEVER_HEARD_OF'",
                "detail = 'b***@acme.example'",
                "client_address = NULL",
                "reason = 'because'",
                "user_id = 'bo'",
                "actor_user = 'bo'",
                "actor_role = 'SYSTEM'",
                "channel = 'JOB'",
                "happened_at = TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00'",
                "detail_salt = NULL, detail_digest = user_id_digest",
                "chain_hash = previous_hash");
        try (HikariDataSource source = backend.laid(3)) {
            for (String change : changes) {
                SealingNodes nodes = SealingNodes.over(source);
                nodes.write(5);
                ChainHead head = nodes.seal(0);
                nodes.tamper("UPDATE fb_audit SET " + change, "chain_sequence = 3");
                assertThat(nodes.verdict(head)).as(change).isEqualTo(faulty(Kind.CHANGED, 3));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void O1_removed_reordered_and_truncated_entries_are_found(Backend backend) {
        try (HikariDataSource source = backend.laid(3)) {
            SealingNodes removed = SealingNodes.over(source);
            removed.write(5);
            ChainHead head = removed.seal(0);
            removed.tamper("DELETE FROM fb_audit", "chain_sequence = 2");
            assertThat(removed.verdict(head)).isEqualTo(faulty(Kind.REMOVED, 2));

            SealingNodes reordered = SealingNodes.over(source);
            reordered.write(5);
            head = reordered.seal(0);
            reordered.tamper("UPDATE fb_audit SET chain_sequence = 99", "chain_sequence = 2");
            reordered.tamper("UPDATE fb_audit SET chain_sequence = 2", "chain_sequence = 4");
            reordered.tamper("UPDATE fb_audit SET chain_sequence = 4", "chain_sequence = 99");
            assertThat(reordered.verdict(head)).isEqualTo(faulty(Kind.CHANGED, 2));

            SealingNodes truncated = SealingNodes.over(source);
            truncated.write(5);
            ChainLink third = truncated.sealed().get(2);
            head = truncated.seal(0);
            truncated.tamper("DELETE FROM fb_audit", "chain_sequence > 3");
            truncated.tamper("UPDATE fb_audit_head SET last_sequence = 3, last_hash = '" + third.hash() + "'", "1 = 1");
            assertThat(truncated.verdict(truncated.seal(0)))
                    .as("against the head from the same database")
                    .isInstanceOf(ChainVerdict.Intact.class);
            assertThat(truncated.verdict(head))
                    .as("against the head from elsewhere")
                    .isEqualTo(faulty(Kind.TRUNCATED, 4));
        }
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void O7_a_value_that_is_gone_with_its_salt_leaves_the_chain_intact(Backend backend) {
        try (HikariDataSource source = backend.laid(3)) {
            SealingNodes nodes = SealingNodes.over(source);
            nodes.write(3);
            ChainHead head = nodes.seal(0);
            nodes.tamper(
                    "UPDATE fb_audit SET user_id = NULL, user_id_salt = NULL, client_address = NULL,"
                            + " client_address_salt = NULL, detail = '', detail_salt = NULL",
                    "chain_sequence = 2");
            assertThat(nodes.verdict(head)).isEqualTo(new ChainVerdict.Intact(head, 3, true));
        }
    }

    private static ChainVerdict faulty(Kind kind, long sequence) {
        return new ChainVerdict.Faulty(new ChainFault(kind, sequence));
    }
}
