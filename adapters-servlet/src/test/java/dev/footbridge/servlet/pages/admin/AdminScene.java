package dev.footbridge.servlet.pages.admin;

import com.google.common.collect.ImmutableList;
import dev.footbridge.Footbridge;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.files.UserFiles;
import dev.footbridge.files.export.UserNames;
import dev.footbridge.files.imports.ImportSettings;
import dev.footbridge.files.imports.InMemoryImportRuns;
import dev.footbridge.files.limits.FileLimits;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.servlet.WebSettings;
import dev.footbridge.servlet.files.Downloads;
import dev.footbridge.servlet.files.Reception;
import dev.footbridge.servlet.host.CsrfGuard;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.pages.Templates;
import dev.footbridge.servlet.web.Route;
import dev.footbridge.servlet.web.Routes;
import dev.footbridge.servlet.web.Uploads;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.words.Words;
import dev.footbridge.signin.AssertedIdentity;
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
import dev.footbridge.testkit.memory.InMemoryWorld;
import dev.footbridge.testkit.memory.Mailbox;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Two tenants with people, and the administrator's routes over real services and stores in memory. */
final class AdminScene {
    static final TenantId ACME = new TenantId("acme");
    static final TenantId BETA = new TenantId("beta");
    static final UserKey ADMIN = UserKey.of("acme", "admin");
    static final UserKey BO = UserKey.of("acme", "bo");
    static final UserKey EVA = UserKey.of("acme", "eva ek/2");
    static final UserKey DAVID = UserKey.of("acme", "david");
    static final UserKey CLOCK = UserKey.of("acme", "klocka");
    static final UserKey STRANGER = UserKey.of("beta", "anna");
    private static final Instant START = Instant.parse("2026-11-23T07:00:00Z");

    final InMemoryWorld world = new InMemoryWorld();
    final InMemoryDirectory directory = new InMemoryDirectory();
    final InMemoryAccounts accounts = new InMemoryAccounts();
    final Mailbox mailer = new Mailbox();
    final InMemoryImportRuns runs = new InMemoryImportRuns(world.clock());
    final Footbridge footbridge;
    final Words words;
    Visitor visitor = new Visitor(ADMIN, true, true, true);
    Locale locale = Locale.forLanguageTag("sv");
    boolean discovery = true;
    /** The file that the next form comes with; empty for none. */
    Optional<Uploads.Upload> file = Optional.empty();

    private final Routes routes;
    private final Routes fileRoutes;

    AdminScene() {
        this(Phase.PREPARATION);
    }

    AdminScene(Phase phase) {
        for (TenantId tenant : List.of(ACME, BETA)) {
            world.tenants()
                    .add(Tenant.fresh(tenant, tenant.value(), ZoneId.of("Europe/Stockholm"), locale, START)
                            .inPhase(phase, START));
        }
        put(ADMIN, "Admin Andersson", "1000", "Personal", true, SignInKind.INTERACTIVE, true);
        put(BO, "Bo Ek", "1042", "Lager", true, SignInKind.INTERACTIVE, false);
        put(EVA, "Eva <b>Holm</b>", "1103", "Ekonomi", true, SignInKind.INTERACTIVE, false);
        put(DAVID, "David Dahl", "0871", "Lager", false, SignInKind.INTERACTIVE, false);
        put(CLOCK, "Klocka 1", "", "", true, SignInKind.INTERNAL_ONLY, false);
        put(STRANGER, "Anna Annan", "1", "", true, SignInKind.INTERACTIVE, false);
        footbridge = Footbridge.builder(
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
                                URI.create("https://hrm.example/app/footbridge")),
                        new Footbridge.Provider(accounts, () -> discovery))
                .build();
        footbridge.directorySync().catchUpAll();
        words = new Words(new WebSettings("/footbridge", "Acme HRM", "Connect", "/profile", "/login", true)).strict();
        UserFiles files =
                UserFiles.of(footbridge, runs, UserNames.SAME_AS_ID, ImportSettings.standard(), FileLimits.standard());
        Templates templates = new Templates();
        routes = new Routes(new AdminRoutes(footbridge, words, templates, true).routes());
        fileRoutes = new Routes(new ImportRoutes(
                        footbridge,
                        files,
                        new Downloads(footbridge, files, words),
                        new Reception(files, world.clock()),
                        words,
                        templates)
                .routes());
    }

    void put(
            UserKey user,
            String name,
            String number,
            String department,
            boolean active,
            SignInKind kind,
            boolean mayProvision) {
        directory.put(
                user.tenant(),
                new DirectoryUser(
                        user.user(),
                        name,
                        number,
                        department,
                        department,
                        active,
                        kind,
                        mayProvision,
                        locale,
                        ImmutableList.of(new DirectoryUser.Candidate(
                                user.user().value().replaceAll("[^a-z]", "") + "@acme.example",
                                DirectoryUser.Source.USER,
                                true))));
    }

    Collection<Route> routes() {
        return routes.all();
    }

    WebResult get(String path, String... pairs) {
        return send("GET", path, pairs);
    }

    WebResult post(String path, String... pairs) {
        return send("POST", path, pairs);
    }

    /** @param path as in an address, percent-encoded by segment */
    WebResult send(String method, String path, String... pairs) {
        Map<String, List<String>> fields = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.merge(
                    pairs[i],
                    List.of(pairs[i + 1]),
                    (a, b) ->
                            ImmutableList.<String>builder().addAll(a).addAll(b).build());
        }
        Routes table = path.startsWith("/admin/imports") || path.startsWith("/admin/export") ? fileRoutes : routes;
        if (!(table.find(method, path) instanceof Routes.Found.Exactly found)) {
            throw new IllegalArgumentException("No route " + method + " " + path);
        }
        Map<String, String> values = new HashMap<>();
        found.match()
                .values()
                .forEach((name, value) -> values.put(name, URLDecoder.decode(value, StandardCharsets.UTF_8)));
        WebRequest request = new WebRequest(
                        method,
                        path,
                        values,
                        "/app/footbridge",
                        "/app/",
                        fields,
                        Map.of(),
                        Map.of(),
                        "",
                        visitor,
                        visitor.user().tenant(),
                        locale,
                        new CsrfGuard.Token("_csrf", "X-CSRF", "csrf-value"),
                        "192.0.2.7")
                .with(field -> file);
        return found.match().route().handler().handle(request);
    }

    static String pathOf(UserKey user) {
        return "/admin/users/" + UserPath.encoded(user.user().value());
    }

    /** With plain spaces, wherever the texts hold words and numbers together. */
    static String html(WebResult result) {
        return ((WebResult.Body.Page) result.body()).html().replace('\u00a0', ' ');
    }

    static String title(WebResult result) {
        return ((WebResult.Body.Page) result.body()).title();
    }

    static String location(WebResult result) {
        return ((WebResult.Body.Redirect) result.body()).location();
    }

    Tenant tenant() {
        return world.tenants().find(ACME).orElseThrow();
    }

    void sendLink(UserKey user, String address) {
        Actor actor = Actor.administrator(new UserId("other-admin"), Actor.Channel.PAGE, null);
        boolean refused = footbridge
                .administration()
                .setAddress(user, address, address, true, Replace.NOTHING, actor)
                .refused()
                .isPresent();
        if (refused) {
            throw new IllegalStateException("The link was not sent");
        }
        deliver();
    }

    void link(UserKey user, String address) {
        sendLink(user, address);
        String link = mailer.newestLinkTo(EmailAddress.of(address))
                .orElseThrow()
                .address()
                .toString();
        String token = link.substring(link.indexOf("token=") + "token=".length());
        if (footbridge
                .verificationLinks()
                .confirm(token, Actor.linkHolder(Actor.Channel.PAGE, null))
                .refused()
                .isPresent()) {
            throw new IllegalStateException("The link was not taken");
        }
        deliver();
    }

    /** The administrator is linked and has just been to the identity provider and back. */
    void proveAdministrator() {
        link(ADMIN, "admin@acme.example");
        Linked linked = (Linked)
                world.provisioning().load(ADMIN).orElseThrow().provisioning().state();
        AssertedIdentity identity = new AssertedIdentity(linked.account(), ImmutableList.of(), null, null);
        if (!footbridge.signIn().proveRoundTrip(ADMIN, identity, null)) {
            throw new IllegalStateException("The round trip was not taken");
        }
    }

    void deliver() {
        int done;
        do {
            done = footbridge.outboxWorker().runOnce();
        } while (done > 0);
    }
}
