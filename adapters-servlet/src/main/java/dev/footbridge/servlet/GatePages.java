package dev.footbridge.servlet;

import dev.footbridge.MyStatus;
import dev.footbridge.servlet.assets.Assets;
import dev.footbridge.servlet.banner.Banner;
import dev.footbridge.servlet.signin.SignInPages;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.tenant.Tenant;
import java.util.stream.Collectors;

/** What the filter shows. */
record GatePages(Banner banner, SignInPages signIn, Assets assets) {
    String banner(MyStatus status, String contextPath) {
        return banner.html(status, contextPath, status.locale());
    }

    /** Our own addresses only, so nothing needs escaping. */
    String stylesheets(String base) {
        return assets.stylesheets(base).stream()
                .map(address -> "<link rel=\"stylesheet\" href=\"" + address + "\">")
                .collect(Collectors.joining());
    }

    WebResult ended(WebRequest request) {
        return signIn.ended(request);
    }

    WebResult refused(WebRequest request, SignInRule rule, Tenant tenant) {
        return signIn.refused(request, rule, tenant);
    }
}
