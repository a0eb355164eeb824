package dev.footbridge.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.Footbridge;
import dev.footbridge.account.AccountKey;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.files.UserFiles;
import dev.footbridge.files.export.UserNames;
import dev.footbridge.files.imports.ImportSettings;
import dev.footbridge.files.imports.InMemoryImportRuns;
import dev.footbridge.files.limits.FileLimits;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.servlet.WebSettings;
import dev.footbridge.servlet.files.Downloads;
import dev.footbridge.servlet.files.Reception;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.Route;
import dev.footbridge.servlet.web.Routes;
import dev.footbridge.servlet.words.Words;
import dev.footbridge.signin.AssertedIdentity;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.DirectoryUser.Candidate;
import dev.footbridge.spi.DirectoryUser.Source;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.memory.FixedSecrets;
import dev.footbridge.testkit.memory.InMemoryAccounts;
import dev.footbridge.testkit.memory.InMemoryDirectory;
import dev.footbridge.testkit.memory.InMemoryWorld;
import dev.footbridge.testkit.memory.Mailbox;
import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;

/** A product with two tenants, a few people and everything in memory. */
final class Product {
    static final TenantId ACME = new TenantId("acme");
    static final TenantId BETA = new TenantId("beta");
    static final WebSettings SETTINGS =
            new WebSettings("/footbridge", "Acme HRM", "Connect", "/settings", "/login", false);
    static final int LARGEST_FILE = 100_000;
    static final Words WORDS = new Words(SETTINGS).strict();

    final InMemoryWorld world = new InMemoryWorld();
    final InMemoryDirectory directory = new InMemoryDirectory();
    final InMemoryAccounts accounts = new InMemoryAccounts();
    final Mailbox mailer = new Mailbox();
    final Footbridge footbridge;
    final ApiRoutes api;
    final FileCalls fileCalls;
    final Routes routes;
    boolean providerAnswers = true;

    final UserFiles files;
    final Visitor anna = Visitor.employee(new UserKey(ACME, new UserId("anna")));
    final Visitor bo = Visitor.employee(new UserKey(ACME, new UserId("bo")));
    final Visitor david = Visitor.employee(new UserKey(ACME, new UserId("david")));
    final Visitor admin = new Visitor(new UserKey(ACME, new UserId("admin")), true, true, true);
    final Visitor helpdesk = new Visitor(new UserKey(ACME, new UserId("helpdesk")), true, false, false);
    final Visitor switcher = new Visitor(new UserKey(ACME, new UserId("switcher")), false, false, true);
    final Visitor betadmin = new Visitor(new UserKey(BETA, new UserId("betadmin")), true, true, true);

    Product() {
        this.footbridge = Footbridge.builder(
                        new Footbridge.Stores(
                                world.provisioning(),
                                world.tenants(),
                                world.users(),
                                world.outbox(),
                                world.audit(),
                                world.auditChain(),
                                world.bulkJobs(),
                                world.persons(),
                                world.leftovers(),
                                world.logouts()),
                        new Footbridge.Host(
                                directory,
                                user -> {},
                                mailer,
                                FixedSecrets.keys(),
                                URI.create("https://hrm.example.com/footbridge")),
                        new Footbridge.Provider(accounts, () -> providerAnswers))
                .build();
        this.api = new ApiRoutes(footbridge, SETTINGS, WORDS);
        this.files = UserFiles.of(
                footbridge,
                new InMemoryImportRuns(),
                UserNames.SAME_AS_ID,
                ImportSettings.standard(),
                FileLimits.standard().withUploadBytes(LARGEST_FILE));
        this.fileCalls = new FileCalls(
                files, new Downloads(footbridge, files, WORDS), new Reception(files, world.clock()), WORDS);
        this.routes = new Routes(ImmutableList.<Route>builder()
                .addAll(fileCalls.routes())
                .addAll(api.routes())
                .build());
        begin(ACME, "Acme AB");
        begin(BETA, "Beta AB");
        put(ACME, "anna", "Anna Andersson", true, false, new Candidate("Anna@acme.example", Source.USER, false));
        put(ACME, "bo", "Bo Berg", true, false);
        put(ACME, "david", "David Dahl", false, false);
        put(ACME, "admin", "Ada Admin", true, true);
        put(ACME, "helpdesk", "Hilda Hjälp", true, false);
        put(ACME, "switcher", "Sixten Skift", true, false);
        put(BETA, "anna", "Anna Beta", true, false);
        put(BETA, "betadmin", "Beata Beta", true, true);
        footbridge.directorySync().catchUpAll();
    }

    private void begin(TenantId id, String name) {
        Tenant fresh = Tenant.fresh(
                id,
                name,
                ZoneId.of("Europe/Stockholm"),
                Locale.forLanguageTag("sv"),
                world.clock().instant());
        footbridge.ensureTenant(fresh.inPhase(Phase.PREPARATION, world.clock().instant()));
    }

    /** The host closes a user. */
    void leaves(String id) {
        put(ACME, id, id, false, false);
        footbridge.directorySync().catchUpAll();
    }

    /** People without anything special: {@code p0} and so on. */
    void hires(int number) {
        for (int i = 0; i < number; i++) {
            put(ACME, "p" + i, "Person " + i, true, false);
        }
        footbridge.directorySync().catchUpAll();
    }

    /** Somebody of a group, which is also the department. */
    void employ(String id, String group) {
        put(ACME, id, id, group, true, false);
        footbridge.directorySync().catchUpAll();
    }

    private void put(
            TenantId tenant, String id, String name, boolean active, boolean mayProvision, Candidate... known) {
        put(tenant, id, name, "", active, mayProvision, known);
    }

    private void put(
            TenantId tenant,
            String id,
            String name,
            String group,
            boolean active,
            boolean mayProvision,
            Candidate... known) {
        var unused = directory.put(
                tenant,
                new DirectoryUser(
                        new UserId(id),
                        name,
                        "",
                        group,
                        group,
                        active,
                        SignInKind.INTERACTIVE,
                        mayProvision,
                        Locale.forLanguageTag("sv"),
                        ImmutableList.copyOf(known)));
    }

    Caller as(Visitor visitor) {
        return new Caller(this, visitor);
    }

    Caller asNobody() {
        return new Caller(this, null);
    }

    /** Delivers what lies in the outbox. */
    void deliver() {
        while (footbridge.outboxWorker().runOnce() > 0) {
            // until nothing is left
        }
    }

    String codeTo(String address) {
        deliver();
        return mailer.newestCodeTo(EmailAddress.of(address)).orElseThrow();
    }

    String linkTo(String address) {
        deliver();
        URI link = mailer.newestLinkTo(EmailAddress.of(address)).orElseThrow().address();
        return link.getQuery().substring("token=".length());
    }

    /** Takes a user all the way to a link. */
    void link(Visitor user, String address) {
        assertThat(as(user).post("/me/code", "{\"address\":\"" + address + "\"}")
                        .status())
                .isEqualTo(202);
        assertThat(as(user).post("/me/code/verification", "{\"code\":\"" + codeTo(address) + "\"}")
                        .at("state"))
                .isEqualTo("LINKED");
    }

    /** To the identity provider and back. */
    void goRound(Visitor user) {
        Linked linked = (Linked) world.provisioning()
                .load(user.user())
                .orElseThrow()
                .provisioning()
                .state();
        AccountKey account = linked.account();
        assertThat(footbridge
                        .signIn()
                        .proveRoundTrip(
                                user.user(), new AssertedIdentity(account, ImmutableList.of(), null, null), null))
                .isTrue();
    }
}
