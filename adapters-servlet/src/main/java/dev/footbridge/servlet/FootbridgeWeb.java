package dev.footbridge.servlet;

import com.google.common.collect.ImmutableList;
import dev.footbridge.Footbridge;
import dev.footbridge.servlet.api.ApiRoutes;
import dev.footbridge.servlet.assets.AssetRoutes;
import dev.footbridge.servlet.assets.Assets;
import dev.footbridge.servlet.banner.Banner;
import dev.footbridge.servlet.banner.BannerRoutes;
import dev.footbridge.servlet.host.CsrfGuard;
import dev.footbridge.servlet.host.HostBridge;
import dev.footbridge.servlet.host.PageFrame;
import dev.footbridge.servlet.pages.Templates;
import dev.footbridge.servlet.pages.account.AccountRoutes;
import dev.footbridge.servlet.pages.admin.AdminRoutes;
import dev.footbridge.servlet.pages.link.LinkRoutes;
import dev.footbridge.servlet.signin.SignInPages;
import dev.footbridge.servlet.signin.SignInRoutes;
import dev.footbridge.servlet.web.Route;
import dev.footbridge.servlet.web.Routes;
import dev.footbridge.servlet.words.Words;
import dev.footbridge.spi.FederatedSignIn;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.time.InstantSource;
import java.util.EnumSet;

/** Everything of Footbridge that a servlet container runs: one servlet and two filters. */
public final class FootbridgeWeb {
    private final WebSettings settings;
    private final Routes routes;
    private final FootbridgeServlet servlet;
    private final FootbridgeFilter filter;
    private final LegacyDoorFilter legacyDoor;

    /**
     * @param insertsBanner whether the filter puts the banner into pages of the host that have a place for it; each such
     *     page is held in memory until it is complete
     */
    public FootbridgeWeb(
            Footbridge footbridge, Host host, FederatedSignIn provider, WebSettings settings, boolean insertsBanner) {
        this.settings = settings;
        Words words = new Words(settings);
        Templates templates = new Templates();
        Banner banner = new Banner(templates, words, settings);
        SignInPages signInPages = new SignInPages(templates, words, settings);
        ApiRoutes api = new ApiRoutes(footbridge, settings, words);
        this.routes = new Routes(ImmutableList.<Route>builder()
                .addAll(new AccountRoutes(
                                footbridge.selfService(),
                                words,
                                templates,
                                InstantSource.system(),
                                footbridge.policy().code().length())
                        .routes())
                .addAll(new LinkRoutes(footbridge, words, templates, InstantSource.system()).routes())
                .addAll(new AdminRoutes(footbridge, words, templates).routes())
                .addAll(new BannerRoutes(footbridge.selfService(), banner, settings).routes())
                .addAll(new SignInRoutes(footbridge, provider, signInPages).routes())
                .addAll(new AssetRoutes().routes())
                .addAll(api.routes())
                .build());
        RequestReader reader = new RequestReader(host.bridge(), host.csrf(), settings);
        ResultWriter writer =
                new ResultWriter(host.bridge(), host.frame(), provider, new Assets(), settings, footbridge.publicUrl());
        Standing standing = new Standing(footbridge);
        Closed closed = new Closed(api.problems(), signInPages);
        this.servlet = new FootbridgeServlet(routes, reader, writer, host.csrf(), standing, closed);
        this.filter = new FootbridgeFilter(
                host.bridge(),
                standing,
                reader,
                writer,
                new GatePages(banner, signInPages, new Assets()),
                settings,
                insertsBanner);
        this.legacyDoor = new LegacyDoorFilter(footbridge, host.bridge(), reader, writer, signInPages, settings);
    }

    /** What the pages need from the product they live in. */
    public record Host(HostBridge bridge, CsrfGuard csrf, PageFrame frame) {}

    public FootbridgeServlet servlet() {
        return servlet;
    }

    /** To be run for every request, after the host knows who is signed in. */
    public FootbridgeFilter filter() {
        return filter;
    }

    /** To be run before the host's own login takes a form. */
    public LegacyDoorFilter legacyDoor() {
        return legacyDoor;
    }

    /** The table of all addresses, for tests and documentation. */
    public Routes routes() {
        return routes;
    }

    public WebSettings settings() {
        return settings;
    }

    /** Registers everything with a plain container. Call it once, while the context starts. */
    public void register(ServletContext context) {
        FilterRegistration.Dynamic door = context.addFilter("footbridge-legacy-door", legacyDoor);
        door.setAsyncSupported(true);
        door.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, settings.legacyLoginPath());
        FilterRegistration.Dynamic gate = context.addFilter("footbridge-gate", filter);
        gate.setAsyncSupported(true);
        gate.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
        ServletRegistration.Dynamic pages = context.addServlet("footbridge", servlet);
        pages.addMapping(settings.basePath() + "/*");
    }
}
