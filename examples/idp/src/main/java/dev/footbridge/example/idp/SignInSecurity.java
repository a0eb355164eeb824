package dev.footbridge.example.idp;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.CompositeLogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Who may reach what: the protocol endpoints first, then the pages. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SignInSecurity {

    private static final String ISS_SUPPORTED = "authorization_response_iss_parameter_supported";

    @Bean
    @Order(1)
    SecurityFilterChain protocol(
            HttpSecurity http, IdpSettings settings, Accounts accounts, BackChannel backChannel, Clock clock) {
        AuthorizationAnswers answers = new AuthorizationAnswers(settings.effectiveIssuer());
        OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
        server.authorizationEndpoint(
                endpoint -> endpoint.authorizationResponseHandler(answers::code).errorResponseHandler(answers::error));
        server.authorizationServerMetadataEndpoint(endpoint ->
                endpoint.authorizationServerMetadataCustomizer(metadata -> metadata.claim(ISS_SUPPORTED, true)));
        OidcLogoutAuthenticationSuccessHandler signedOut = new OidcLogoutAuthenticationSuccessHandler();
        signedOut.setLogoutHandler(new CompositeLogoutHandler(backChannel, new SecurityContextLogoutHandler()));
        server.oidc(oidc -> oidc.providerConfigurationEndpoint(endpoint ->
                        endpoint.providerConfigurationCustomizer(metadata -> metadata.claim(ISS_SUPPORTED, true)
                                .claim("backchannel_logout_supported", true)
                                .claim("backchannel_logout_session_supported", true)))
                .logoutEndpoint(endpoint -> endpoint.logoutResponseHandler(signedOut)));
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(server, Customizer.withDefaults())
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                .addFilterAfter(new SessionEnd(accounts), SecurityContextHolderFilter.class)
                .addFilterAfter(new FreshSignIn(clock), SessionEnd.class)
                .headers(headers -> protect(headers, settings))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http,
            IdpSettings settings,
            Accounts accounts,
            Passwords passwords,
            BackChannel backChannel,
            Clock clock) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/account/password")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .authenticationProvider(new PasswordSignIn(passwords, clock))
                .formLogin(form ->
                        form.loginPage("/login").defaultSuccessUrl("/account").failureHandler(SignInPage::refuse))
                .logout(logout -> logout.addLogoutHandler(backChannel).logoutSuccessUrl("/account"))
                .addFilterAfter(new SessionEnd(accounts), SecurityContextHolderFilter.class)
                .headers(headers -> protect(headers, settings))
                .build();
    }

    /** Lets ID tokens carry {@code sid}, and lets RP-initiated logout find the session. */
    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    private static void protect(HeadersConfigurer<HttpSecurity> headers, IdpSettings settings) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.of(settings)))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
