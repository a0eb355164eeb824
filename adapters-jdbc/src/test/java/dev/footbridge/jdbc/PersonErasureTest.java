package dev.footbridge.jdbc;

import static dev.footbridge.jdbc.LivedIn.ADDRESS;
import static dev.footbridge.jdbc.LivedIn.ADMIN;
import static dev.footbridge.jdbc.LivedIn.BO;
import static dev.footbridge.jdbc.LivedIn.FORMER;
import static dev.footbridge.jdbc.LivedIn.HERS;
import static dev.footbridge.jdbc.LivedIn.NAME;
import static dev.footbridge.jdbc.LivedIn.SIV;
import static dev.footbridge.jdbc.LivedIn.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.zaxxer.hikari.HikariDataSource;
import dev.footbridge.Footbridge;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.chain.ChainHead;
import dev.footbridge.audit.chain.ChainVerdict;
import dev.footbridge.audit.chain.ChainVerifier;
import dev.footbridge.bulk.Audience;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.spi.PersonPart;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A person who has left a trace in every table is erased from every one of them (O7). */
final class PersonErasureTest {
    @ParameterizedTest
    @EnumSource(Backend.class)
    void O7_no_column_of_any_table_tells_of_an_erased_person(Backend backend) throws SQLException {
        try (HikariDataSource source = backend.laid(4)) {
            LivedIn company = new LivedIn(source);
            Footbridge footbridge = company.footbridge;
            assertThat(Traces.of(source, HERS))
                    .as("the search finds what is there")
                    .contains(
                            "fb_provisioning.user_id",
                            "fb_provisioning.link_address",
                            "fb_provisioning.addresses_folded",
                            "fb_claimed_address.canonical",
                            "fb_link_token.user_id",
                            "fb_outbox.address",
                            "fb_audit.user_id",
                            "fb_audit.actor_user",
                            "fb_audit.client_address",
                            "fb_audit.detail",
                            "fb_audit.reason",
                            "fb_shadow.user_id",
                            "fb_user.name",
                            "fb_user.search_folded",
                            "fb_bulk_job.started_by",
                            "fb_bulk_job.filter_text",
                            "fb_import_row.cells",
                            "fb_import_row.next_address",
                            "fb_import_run.file_name",
                            "fb_import_run.previewed_by",
                            "fb_tenant.glass_user_id",
                            "fb_tenant.planned_by");
            assertThat(footbridge.personData().erase(SIV, ADMIN).refused()).contains(Refused.of(Refusal.STILL_ACTIVE));
            company.sheLeaves();

            assertThat(footbridge.personData().erase(SIV, ADMIN).value().orElseThrow())
                    .isGreaterThan(20);
            assertThat(Traces.of(source, HERS)).isEmpty();
            assertThat(JdbcPorts.on(source).persons().records(SIV).isEmpty()).isTrue();

            footbridge.auditSealer().sealAll();
            ChainHead head = footbridge.auditProof().head(TENANT);
            ChainVerifier verifier = new ChainVerifier(ChainHead.start(TENANT), head);
            JdbcPorts.on(source).auditChain().links(TENANT, 0, 1_000).forEach(verifier::accept);
            assertThat(verifier.verdict())
                    .isInstanceOfSatisfying(
                            ChainVerdict.Intact.class,
                            intact -> assertThat(intact.erasedFields()).isGreaterThan(10));
            assertThat(footbridge.personData().erase(SIV, ADMIN).value()).contains(0);
            staysForTheOther(footbridge, source);
        }
    }

    /** The check itself can fail: one forgotten column, of a table that nobody knew of, is found. */
    @ParameterizedTest
    @EnumSource(Backend.class)
    void a_table_of_tomorrow_is_searched_as_well(Backend backend) {
        try (HikariDataSource source = backend.laid(2)) {
            Tables.run(source, "CREATE TABLE fb_tomorrow (note VARCHAR)");
            assertThat(Traces.of(source, HERS)).isEmpty();
            Tables.run(source, "INSERT INTO fb_tomorrow VALUES ('a mail to SIV.Quistgaard@nordanvind.example')");
            assertThat(Traces.of(source, HERS)).containsExactly("fb_tomorrow.note");
        }
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void O7_what_is_handed_out_holds_every_text_that_an_erasure_takes(Backend backend) throws SQLException {
        try (HikariDataSource source = backend.laid(4)) {
            LivedIn company = new LivedIn(source);
            Footbridge footbridge = company.footbridge;
            var records = footbridge.personData().export(SIV, ADMIN).value().orElseThrow();
            assertThat(records.keySet())
                    .containsAll(Set.of(
                            PersonPart.PROVISIONING,
                            PersonPart.ADDRESSES,
                            PersonPart.LINKS,
                            PersonPart.OUTBOX,
                            PersonPart.DIRECTORY,
                            PersonPart.EVENTS,
                            PersonPart.BULK,
                            PersonPart.IMPORTS,
                            PersonPart.SETTINGS));
            assertThat(records.values().stream().map(record -> record.values()).flatMap(Collection::stream))
                    .contains(NAME, ADDRESS, FORMER, "siv-4711", "198.51.100.17", "LINKED")
                    .as("of the administrator nothing")
                    .doesNotContain("192.0.2.7", "bo");
            assertThat(records.get(PersonPart.DIRECTORY).get(0))
                    .containsEntry("active", "true")
                    .containsEntry("mayProvision", "true");
            assertThat(records.get(PersonPart.EVENTS))
                    .allSatisfy(event -> assertThat(event.get("happenedAt")).endsWith("Z"));
        }
    }

    private static void staysForTheOther(Footbridge footbridge, HikariDataSource source) throws SQLException {
        assertThat(footbridge.administration().user(BO).value().orElseThrow().timeline())
                .as("what was done to others")
                .isNotEmpty();

        JdbcImportRuns runs = new JdbcImportRuns(source);
        UUID run = runId(source);
        ImmutableList<RowOutcome> rows = runs.rows(TENANT, run, 0, 10);
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).verdict()).as("no step finds work in it").isEqualTo(Verdict.UNKNOWN_USER);
        assertThat(rows.get(1).cells()).containsExactly("Bo", "");
        assertThat(rows.get(1).user()).isEqualTo(BO.user());
        assertThat(rows.get(3).next()).isEqualTo(EmailAddress.of("bo@nordanvind.example"));
        assertThat(footbridge
                        .administration()
                        .tenant(TENANT)
                        .value()
                        .orElseThrow()
                        .rollout()
                        .plan())
                .as("the plan stands")
                .isNotNull();
        assertThat(JdbcPorts.on(source).bulkJobs().newest(TENANT).orElseThrow().audience())
                .as("nobody is called so")
                .isEqualTo(new Audience.Selection("ERASED", null, null, ImmutableSet.of()));
    }

    private static UUID runId(HikariDataSource source) throws SQLException {
        try (var connection = source.getConnection()) {
            return Sql.first(connection, "SELECT id FROM fb_import_run", row -> row.id("id"))
                    .orElseThrow();
        }
    }
}
