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
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Everything of Footbridge that a servlet container runs: one servlet and two filters. */
public final class FootbridgeWeb {
    /** What a form holds beside its file, in bytes. */
    private static final int FORM = 64 * 1024;

    /** A smaller file is never written to the container's folder. */
    private static final int IN_MEMORY = 64 * 1024;

    private final WebSettings settings;
    private final long largestUpload;
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
        this(footbridge, host, provider, settings, insertsBanner, List.of());
    }

    /** @param further what the host has beside, such as {@link FileRoutes} */
    public FootbridgeWeb(
            Footbridge footbridge,
            Host host,
            FederatedSignIn provider,
            WebSettings settings,
            boolean insertsBanner,
            List<? extends FurtherRoutes> further) {
        this.settings = settings;
        this.largestUpload =
                further.stream().mapToLong(FurtherRoutes::largestUpload).max().orElse(0);
        Words words = new Words(settings);
        Templates templates = new Templates();
        Banner banner = new Banner(templates, words, settings);
        SignInPages signInPages = new SignInPages(templates, words, settings);
        ApiRoutes api = new ApiRoutes(footbridge, settings, words);
        ImmutableList.Builder<Route> all = ImmutableList.builder();
        further.forEach(more -> all.addAll(more.routes(footbridge, words, templates)));
        this.routes = new Routes(all.addAll(new AccountRoutes(
                                footbridge.selfService(),
                                footbridge.auditHistory(),
                                words,
                                templates,
                                InstantSource.system(),
                                footbridge.policy().code().length())
                        .routes())
                .addAll(new LinkRoutes(footbridge, words, templates, InstantSource.system()).routes())
                .addAll(new AdminRoutes(footbridge, words, templates, largestUpload > 0).routes())
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

    /**
     * How the container takes files in, to be given to the servlet's registration; empty if no route takes any. It stops
     * later than our own limit, so that a file that is somewhat too large is answered in words.
     */
    public Optional<MultipartConfigElement> uploads() {
        return largestUpload == 0
                ? Optional.empty()
                : Optional.of(new MultipartConfigElement("", 2 * largestUpload, 2 * largestUpload + FORM, IN_MEMORY));
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
        uploads().ifPresent(pages::setMultipartConfig);
    }
}
