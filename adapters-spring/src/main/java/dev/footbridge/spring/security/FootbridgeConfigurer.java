package dev.footbridge.spring.security;

import dev.footbridge.Footbridge;
import dev.footbridge.servlet.FootbridgeWeb;
import dev.footbridge.servlet.WebSettings;
import dev.footbridge.servlet.host.HostBridge;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Joins Footbridge to a security chain of the host:
 *
 * <pre>{@code
 * http.with(footbridge(), withDefaults())
 * }</pre>
 *
 * <p>Lets strangers reach what is meant for them (the link from a mail, sign-in, assets), leaves the kinds of POST
 * that prove themselves to our own checks, refuses a legacy session that would be opened after activation, and sends
 * people without a session to the identity provider once their tenant is active.
 */
public final class FootbridgeConfigurer extends AbstractHttpConfigurer<FootbridgeConfigurer, HttpSecurity> {

    private FootbridgeConfigurer() {}

    public static FootbridgeConfigurer footbridge() {
        return new FootbridgeConfigurer();
    }

    @Override
    public void init(HttpSecurity http) {
        ApplicationContext context = http.getSharedObject(ApplicationContext.class);
        FootbridgeWeb web = context.getBean(FootbridgeWeb.class);
        Footbridge footbridge = context.getBean(Footbridge.class);
        HostBridge bridge = context.getBean(HostBridge.class);
        WebSettings settings = web.settings();
        openTo(http, OpenPaths.toStrangers(settings));
        leaveToOurChecks(http, OpenPaths.provingThemselves(settings));
        FootbridgePrincipals principals =
                context.getBeanProvider(FootbridgePrincipals.class).getIfAvailable();
        if (principals != null) {
            http.sessionManagement(sessions ->
                    sessions.addSessionAuthenticationStrategy(new LegacySessionGuard(footbridge, principals)));
        }
        http.exceptionHandling(handling -> entryPoint(handling, footbridge, bridge, settings));
    }

    private static void entryPoint(
            ExceptionHandlingConfigurer<HttpSecurity> handling,
            Footbridge footbridge,
            HostBridge bridge,
            WebSettings settings) {
        handling.defaultAuthenticationEntryPointFor(
                new IdentityProviderEntryPoint(settings),
                request -> bridge.tenant(request)
                        .flatMap(tenant ->
                                footbridge.administration().tenant(tenant).value())
                        .map(tenant -> tenant.phase().closesLegacyLogin())
                        .orElse(false));
    }

    /** Spring hands configurers out by their raw class. */
    @SuppressWarnings("unchecked")
    private static void openTo(HttpSecurity http, RequestMatcher open) {
        AuthorizeHttpRequestsConfigurer<?> rules = http.getConfigurer(AuthorizeHttpRequestsConfigurer.class);
        if (rules != null) {
            rules.withObjectPostProcessor(new ObjectPostProcessor<AuthorizationFilter>() {
                @Override
                @SuppressWarnings("unchecked")
                public <O extends AuthorizationFilter> O postProcess(O filter) {
                    // The one type that comes here is the filter itself; a subclass of the host's is left alone.
                    return filter.getClass() == AuthorizationFilter.class
                            ? (O) new AuthorizationFilter(orOpen(open, filter.getAuthorizationManager()))
                            : filter;
                }
            });
        }
    }

    private static AuthorizationManager<HttpServletRequest> orOpen(
            RequestMatcher open, AuthorizationManager<HttpServletRequest> rules) {
        return new AuthorizationManager<>() {
            @Override
            public @Nullable AuthorizationResult authorize(
                    Supplier<? extends @Nullable Authentication> who, HttpServletRequest request) {
                return open.matches(request) ? new AuthorizationDecision(true) : rules.authorize(who, request);
            }
        };
    }

    /** Spring hands configurers out by their raw class. */
    @SuppressWarnings("unchecked")
    private static void leaveToOurChecks(HttpSecurity http, RequestMatcher provingThemselves) {
        CsrfConfigurer<?> csrf = http.getConfigurer(CsrfConfigurer.class);
        if (csrf != null) {
            csrf.ignoringRequestMatchers(provingThemselves);
        }
    }
}
