package dev.footbridge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.zaxxer.hikari.HikariDataSource;
import dev.footbridge.Footbridge;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.chain.ChainHead;
import dev.footbridge.audit.chain.ChainVerdict;
import dev.footbridge.audit.chain.ChainVerifier;
import dev.footbridge.bulk.Audience;
import dev.footbridge.imports.Finding;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.signin.Door;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.PersonPart;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.memory.FixedSecrets;
import dev.footbridge.testkit.memory.InMemoryAccounts;
import dev.footbridge.testkit.memory.InMemoryDirectory;
import dev.footbridge.testkit.memory.Mailbox;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A person who has left a trace in every table is erased from every one of them (O7). */
final class PersonErasureTest {
    private static final TenantId TENANT = new TenantId("nordanvind");
    private static final UserKey SIV = new UserKey(TENANT, new UserId("siv-4711"));
    private static final UserKey BO = new UserKey(TENANT, new UserId("bo"));
    private static final String NAME = "Siv Quistgaard";
    private static final String ADDRESS = "siv.quistgaard@nordanvind.example";
    private static final String FORMER = "siv.former@nordanvind.example";
    private static final Set<String> HERS = Set.of("siv-4711", "quistgaard", ADDRESS, FORMER, "198.51.100.17");
    private static final Actor ADMIN = Actor.administrator(BO.user(), Actor.Channel.PAGE, "192.0.2.7");
    private static final Actor SHE_AS_ADMIN = Actor.administrator(SIV.user(), Actor.Channel.API, "198.51.100.17");

    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final Mailbox mailbox = new Mailbox();

    @ParameterizedTest
    @EnumSource(Backend.class)
    void O7_no_column_of_any_table_tells_of_an_erased_person(Backend backend) throws SQLException {
        try (HikariDataSource source = backend.laid(4)) {
            Footbridge footbridge = over(source);
            leaveTraces(footbridge, source);
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
            put(SIV, NAME, false, true);
            footbridge.directorySync().catchUpAll();

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
            Footbridge footbridge = over(source);
            leaveTraces(footbridge, source);
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

    private void leaveTraces(Footbridge footbridge, HikariDataSource source) {
        Instant now = Instant.now();
        footbridge.ensureTenant(Tenant.fresh(TENANT, "Nordanvind", ZoneId.of("Europe/Stockholm"), Locale.ENGLISH, now)
                .inPhase(Phase.PREPARATION, now));
        put(SIV, NAME, true, true);
        put(BO, "Bo Ek", true, true);
        footbridge.directorySync().catchUpAll();
        assertThat(footbridge
                        .administration()
                        .setAddress(SIV, ADDRESS, ADDRESS, true, Replace.NOTHING, ADMIN)
                        .refused())
                .isEmpty();
        work(footbridge);
        String link = mailbox.newestLinkTo(EmailAddress.of(ADDRESS))
                .orElseThrow()
                .address()
                .toString();
        assertThat(footbridge
                        .verificationLinks()
                        .confirm(
                                link.substring(link.indexOf("token=") + 6),
                                Actor.linkHolder(Actor.Channel.PAGE, "198.51.100.17"))
                        .refused())
                .isEmpty();
        work(footbridge);
        assertThat(footbridge
                        .signIn()
                        .ownCredentials(SIV, Door.LEGACY_INTERACTIVE, "198.51.100.17")
                        .allows())
                .isTrue();
        assertThat(footbridge
                        .administration()
                        .setAddress(
                                BO,
                                "bo@nordanvind.example",
                                "bo@nordanvind.example",
                                true,
                                Replace.NOTHING,
                                SHE_AS_ADMIN)
                        .refused())
                .isEmpty();
        work(footbridge);
        assertThat(footbridge
                        .administration()
                        .cancelChallenge(BO, ADMIN.because("Fel adress, sade " + NAME))
                        .refused())
                .isEmpty();
        var unused = footbridge
                .bulkVerification()
                .start(TENANT, new Audience.Selection("quistgaard", null, null, ImmutableSet.of()), SHE_AS_ADMIN);
        settings(source);
        imports(source);
    }

    /** Who is named where, as forms would have it. */
    private static void settings(HikariDataSource source) {
        Tables.run(
                source,
                "UPDATE fb_tenant SET glass_user_id = 'siv-4711', planned_by = 'siv-4711', plan_ceiling = 3, plan_at = '"
                        + LocalDateTime.of(2030, 1, 1, 8, 0) + "'");
        Tables.run(
                source,
                "INSERT INTO fb_audit (id, tenant_id, happened_at, kind, actor_role, actor_user, channel, detail)"
                        + " VALUES ('" + UUID.randomUUID() + "', 'nordanvind', CURRENT_TIMESTAMP, 'BREAK_GLASS_NAMED',"
                        + " 'ADMINISTRATOR', 'bo', 'PAGE', 'siv-4711')");
        Tables.run(
                source,
                "INSERT INTO fb_bulk_person (job_id, user_id, mail_id, attempts) SELECT id, 'siv-4711', id, 0"
                        + " FROM fb_bulk_job");
        Tables.run(source, "UPDATE fb_bulk_job SET listed_up_to = 'siv-4711', listed = TRUE");
    }

    private static void imports(HikariDataSource source) {
        JdbcImportRuns runs = new JdbcImportRuns(source);
        UUID run = UUID.randomUUID();
        runs.add(new ImportRun(
                run,
                TENANT,
                SIV.user(),
                Instant.now(),
                "Siv Quistgaard.csv",
                "0".repeat(64),
                ImmutableList.of("Namn", "E-post"),
                ImmutableList.of(),
                ImportRun.Stage.PREVIEWED));
        runs.put(
                TENANT,
                run,
                List.of(
                        new RowOutcome(
                                2,
                                ImmutableList.of(NAME, FORMER),
                                SIV.user(),
                                EmailAddress.of(FORMER),
                                EmailAddress.of(ADDRESS),
                                Finding.of(Verdict.WILL_UPDATE)),
                        new RowOutcome(
                                3,
                                ImmutableList.of("Bo", " SIV.quistgaard@nordanvind.example"),
                                BO.user(),
                                null,
                                EmailAddress.of(ADDRESS),
                                Finding.of(Verdict.ADDRESS_TAKEN)),
                        new RowOutcome(
                                4, ImmutableList.of("siv-4711", ""), null, null, null, Finding.of(Verdict.EMPTY)),
                        new RowOutcome(
                                5,
                                ImmutableList.of("Bo", "bo@nordanvind.example"),
                                BO.user(),
                                null,
                                EmailAddress.of("bo@nordanvind.example"),
                                Finding.of(Verdict.UPDATED))));
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

    private static void work(Footbridge footbridge) {
        while (footbridge.outboxWorker().runOnce() > 0) {
            // until nothing is left
        }
    }

    private void put(UserKey user, String name, boolean active, boolean administrator) {
        directory.put(
                user.tenant(),
                new DirectoryUser(
                        user.user(),
                        name,
                        "",
                        "",
                        "",
                        active,
                        SignInKind.INTERACTIVE,
                        administrator,
                        Locale.ENGLISH,
                        ImmutableList.of()));
    }

    private Footbridge over(HikariDataSource source) {
        return Footbridge.builder(
                        JdbcPorts.on(source).stores(),
                        new Footbridge.Host(
                                directory,
                                user -> {},
                                mailbox,
                                FixedSecrets.keys(),
                                URI.create("https://hrm.example/footbridge")),
                        new Footbridge.Provider(new InMemoryAccounts(), () -> true))
                .build();
    }
}
