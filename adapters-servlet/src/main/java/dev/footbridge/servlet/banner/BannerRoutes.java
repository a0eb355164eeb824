package dev.footbridge.servlet.banner;

import dev.footbridge.MyStatus;
import dev.footbridge.SelfService;
import dev.footbridge.servlet.WebSettings;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.Route;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import java.util.List;

/** The banner for hosts that fetch it. */
public final class BannerRoutes {
    private final SelfService service;
    private final Banner banner;
    private final WebSettings settings;

    public BannerRoutes(SelfService service, Banner banner, WebSettings settings) {
        this.service = service;
        this.banner = banner;
        this.settings = settings;
    }

    public List<Route> routes() {
        return List.of(Route.get("/fragment/banner", Access.VISITOR, this::fragment));
    }

    private WebResult fragment(WebRequest request) {
        String base = request.base();
        String contextPath =
                base.substring(0, base.length() - settings.basePath().length());
        return service.status(request.signedIn().user())
                .value()
                .filter(MyStatus::showsBanner)
                .map(status -> WebResult.fragment(banner.html(status, contextPath, request.locale())))
                .orElse(WebResult.nothing(204));
    }
}
