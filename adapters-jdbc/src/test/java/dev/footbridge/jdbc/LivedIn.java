package dev.footbridge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.zaxxer.hikari.HikariDataSource;
import dev.footbridge.Footbridge;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.bulk.Audience;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.signin.Door;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.DirectoryUser;
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
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** A company in which somebody has left traces in every table. */
final class LivedIn {
    static final TenantId TENANT = new TenantId("nordanvind");
    static final UserKey SIV = new UserKey(TENANT, new UserId("siv-4711"));
    static final UserKey BO = new UserKey(TENANT, new UserId("bo"));
    static final String NAME = "Siv Quistgaard";
    static final String ADDRESS = "siv.quistgaard@nordanvind.example";
    static final String FORMER = "siv.former@nordanvind.example";
    static final Set<String> HERS = Set.of("siv-4711", "quistgaard", ADDRESS, FORMER, "198.51.100.17");
    static final Actor ADMIN = Actor.administrator(BO.user(), Actor.Channel.PAGE, "192.0.2.7");
    static final Actor SHE_AS_ADMIN = Actor.administrator(SIV.user(), Actor.Channel.API, "198.51.100.17");

    final Footbridge footbridge;
    private final HikariDataSource source;
    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final Mailbox mailbox = new Mailbox();

    LivedIn(HikariDataSource source) {
        this.source = source;
        this.footbridge = over(source);
        leaveTraces();
    }

    /** The product closes her. */
    void sheLeaves() {
        put(SIV, NAME, false, true);
        footbridge.directorySync().catchUpAll();
    }

    private void leaveTraces() {
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
        ImportedTraces.leave(source);
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
