package dev.footbridge.servlet.pages;

import com.google.common.collect.ImmutableList;
import dev.footbridge.Administration.UserDetail;
import dev.footbridge.Answer;
import dev.footbridge.Footbridge;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.servlet.WebSettings;
import dev.footbridge.servlet.assets.AssetRoutes;
import dev.footbridge.servlet.banner.Banner;
import dev.footbridge.servlet.banner.BannerRoutes;
import dev.footbridge.servlet.host.CsrfGuard;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.pages.account.AccountRoutes;
import dev.footbridge.servlet.pages.link.LinkRoutes;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.Route;
import dev.footbridge.servlet.web.Routes;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.words.Words;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.DirectoryUser.Candidate;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.MovableClock;
import dev.footbridge.testkit.memory.FixedSecrets;
import dev.footbridge.testkit.memory.InMemoryAccounts;
import dev.footbridge.testkit.memory.InMemoryDirectory;
import dev.footbridge.testkit.memory.InMemoryWorld;
import dev.footbridge.testkit.memory.Mailbox;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A tenant in PREPARATION with one user, Anna, and every page of ours; a browser that keeps cookies. */
public final class Scene {
    public static final TenantId ACME = new TenantId("acme");
    public static final String BASE = "/app/footbridge";
    public static final EmailAddress ANNA = EmailAddress.of("anna@acme.example");

    public final InMemoryWorld world = new InMemoryWorld();
    public final Mailbox mailer = new Mailbox();
    public final InMemoryAccounts accounts = new InMemoryAccounts();
    public final InMemoryDirectory directory = new InMemoryDirectory();
    public final Map<String, String> cookies = new HashMap<>();
    public final Map<String, String> headers = new HashMap<>(Map.of("sec-fetch-site", "same-origin"));
    public final Words words;
    public final Footbridge footbridge;
    public Locale locale = Locale.forLanguageTag("sv");
    public UserKey user;
    private final Routes routes;

    public Scene() {
        Tenant fresh = Tenant.fresh(ACME, "Acme AB", ZoneId.of("Europe/Stockholm"), locale, clock().instant());
        world.tenants().add(fresh.inPhase(Phase.PREPARATION, clock().instant()).withHelpText("Ring 040-12 34 56."));
        user = person(
                SignInKind.INTERACTIVE,
                new Candidate("anna@acme.example", DirectoryUser.Source.USER, true),
                new Candidate("anna.lindqvist@privat.example", DirectoryUser.Source.PRIVATE, true));
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
                                ended -> {},
                                mailer,
                                FixedSecrets.keys(),
                                URI.create("https://hrm.example" + BASE)),
                        new Footbridge.Provider(accounts, () -> true))
                .build();
        footbridge.directorySync().catchUpAll();
        WebSettings settings =
                new WebSettings("/footbridge", "Acme HRM", "Connect", "/profile/settings", "/login", true);
        words = new Words(settings).strict();
        Templates templates = new Templates();
        Banner banner = new Banner(templates, words, settings);
        List<Route> all = new ArrayList<>(
                new AccountRoutes(footbridge.selfService(), footbridge.auditHistory(), words, templates, clock(), 6)
                        .routes());
        all.addAll(new LinkRoutes(footbridge, words, templates, clock()).routes());
        all.addAll(new BannerRoutes(footbridge.selfService(), banner, settings).routes());
        all.addAll(new AssetRoutes().routes());
        routes = new Routes(all);
    }

    public MovableClock clock() {
        return world.clock();
    }

    /** Replaces Anna by one who signs in so and has these addresses. */
    public UserKey person(SignInKind kind, Candidate... candidates) {
        return directory.put(
                ACME,
                new DirectoryUser(
                        new UserId("anna"),
                        "Anna Lindqvist",
                        "1001",
                        "",
                        "",
                        true,
                        kind,
                        false,
                        locale,
                        ImmutableList.copyOf(candidates)));
    }

    public void phase(Phase phase) {
        tenant(world.tenants().find(ACME).orElseThrow().inPhase(phase, clock().instant()));
    }

    public void tenant(Tenant changed) {
        footbridge.directorySync().catchUpAll();
        var entry = new AuditEntry(
                UUID.randomUUID(),
                ACME,
                null,
                clock().instant(),
                EventKind.ALLOWED_DOMAINS_CHANGED,
                Actor.system(),
                "");
        if (!world.tenants().save(changed, entry)) {
            throw new IllegalStateException("The tenant was changed meanwhile");
        }
    }

    /** An administrator sends the link; the answer is its token. */
    public String sendLink() {
        Actor admin = Actor.administrator(new UserId("admin"), Actor.Channel.PAGE, null);
        Answer<UserDetail> sent = footbridge
                .administration()
                .setAddress(user, "anna@acme.example", "anna@acme.example", true, Replace.KEEP_UNTIL_PROVEN, admin);
        if (sent.refused().isPresent()) {
            throw new IllegalStateException(
                    "The link was refused: " + sent.refused().get().refusal());
        }
        deliver();
        String address = mailer.newestLinkTo(ANNA).orElseThrow().address().toString();
        return address.substring(address.indexOf("token=") + "token=".length());
    }

    public void deliver() {
        int worked;
        do {
            worked = footbridge.outboxWorker().runOnce();
        } while (worked > 0);
    }

    public WebResult get(String path) {
        int question = path.indexOf('?');
        if (question < 0) {
            return send("GET", path, Map.of());
        }
        String[] pair = path.substring(question + 1).split("=", 2);
        return send("GET", path.substring(0, question), Map.of(pair[0], List.of(pair[1])));
    }

    /** @param pairs name, value, name, value */
    public WebResult post(String path, String... pairs) {
        Map<String, List<String>> fields = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], List.of(pairs[i + 1]));
        }
        return send("POST", path, fields);
    }

    public WebResult send(String method, String path, Map<String, List<String>> parameters) {
        if (!(routes.find(method, path) instanceof Routes.Found.Exactly found)) {
            throw new IllegalArgumentException("No route " + method + " " + path);
        }
        WebResult result = found.match().route().handler().handle(request(method, path, found.match(), parameters));
        result.cookies().forEach(cookie -> {
            if (cookie.maxAgeSeconds() == 0) {
                cookies.remove(cookie.name());
            } else {
                cookies.put(cookie.name(), cookie.value());
            }
        });
        return result;
    }

    private WebRequest request(String method, String path, Routes.Match match, Map<String, List<String>> parameters) {
        boolean stranger = match.route().access() == Access.ANYBODY;
        return new WebRequest(
                method,
                path,
                match.values(),
                BASE,
                "/app/",
                parameters,
                Map.copyOf(cookies),
                Map.copyOf(headers),
                "",
                stranger ? null : Visitor.employee(user),
                stranger ? null : ACME,
                locale,
                new CsrfGuard.Token("_csrf", "X-CSRF", "csrf-value"),
                "192.0.2.7");
    }
}
