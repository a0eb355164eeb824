package dev.footbridge.spring;

import dev.footbridge.Footbridge;
import dev.footbridge.servlet.FootbridgeFilter;
import dev.footbridge.servlet.FootbridgeServlet;
import dev.footbridge.servlet.FootbridgeWeb;
import dev.footbridge.servlet.FurtherRoutes;
import dev.footbridge.servlet.LegacyDoorFilter;
import dev.footbridge.servlet.WebSettings;
import dev.footbridge.servlet.host.CsrfGuard;
import dev.footbridge.servlet.host.HostBridge;
import dev.footbridge.servlet.host.PageFrame;
import dev.footbridge.servlet.host.StandaloneFrame;
import dev.footbridge.servlet.host.StatelessCsrfGuard;
import dev.footbridge.servlet.words.Words;
import dev.footbridge.spi.FederatedSignIn;
import dev.footbridge.spring.security.FootbridgePrincipals;
import dev.footbridge.spring.security.SpringCsrfGuard;
import dev.footbridge.spring.security.SpringSecurityBridge;
import dev.footbridge.verification.SecretKeys;
import jakarta.servlet.DispatcherType;
import java.net.URI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Pages, calls and gate in the host's container. Publishes no security filter chain, which would switch the host's off. */
@AutoConfiguration(after = {FootbridgeAutoConfiguration.class, FootbridgeProviderAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(FootbridgeProperties.class)
public final class FootbridgeWebAutoConfiguration {
    /** Boot's security filter stands at -100: the legacy door before it, the gate after it. */
    private static final int BEFORE_SECURITY = -110;

    private static final int AFTER_SECURITY = -90;

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(FootbridgePrincipals.class)
    HostBridge footbridgeHostBridge(FootbridgePrincipals principals) {
        return new SpringSecurityBridge(principals);
    }

    @Bean
    @ConditionalOnMissingBean
    CsrfGuard footbridgeCsrfGuard(SecretKeys keys) {
        return new SpringCsrfGuard(new StatelessCsrfGuard(keys));
    }

    @Bean
    @ConditionalOnMissingBean
    PageFrame footbridgePageFrame() {
        return new StandaloneFrame();
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean({Footbridge.class, HostBridge.class})
    WebSettings footbridgeWebSettings(FootbridgeProperties properties) {
        FootbridgeProperties.Web web = properties.web();
        URI publicUrl = Required.setting(web.publicUrl(), "footbridge.web.public-url");
        return new WebSettings(
                web.basePath(),
                properties.productName(),
                properties.idp().displayName(),
                web.accountSettingsPath(),
                web.legacyLogin(),
                "https".equals(publicUrl.getScheme()));
    }

    /** For hosts that tell refusals and verdicts on pages of their own. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(WebSettings.class)
    Words footbridgeWords(WebSettings settings) {
        return new Words(settings);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean({Footbridge.class, HostBridge.class})
    FootbridgeWeb footbridgeWeb(
            Footbridge footbridge,
            HostBridge bridge,
            CsrfGuard csrf,
            PageFrame frame,
            FederatedSignIn provider,
            WebSettings settings,
            FootbridgeProperties properties,
            ObjectProvider<FurtherRoutes> further) {
        return new FootbridgeWeb(
                footbridge,
                new FootbridgeWeb.Host(bridge, csrf, frame),
                provider,
                settings,
                properties.web().insertBanner(),
                further.orderedStream().toList());
    }

    @Bean
    @ConditionalOnBean(FootbridgeWeb.class)
    ServletRegistrationBean<FootbridgeServlet> footbridgeServlet(FootbridgeWeb web) {
        ServletRegistrationBean<FootbridgeServlet> registration =
                new ServletRegistrationBean<>(web.servlet(), web.settings().basePath() + "/*");
        registration.setName("footbridge");
        web.uploads().ifPresent(registration::setMultipartConfig);
        return registration;
    }

    @Bean
    @ConditionalOnBean(FootbridgeWeb.class)
    FilterRegistrationBean<FootbridgeFilter> footbridgeGate(FootbridgeWeb web) {
        FilterRegistrationBean<FootbridgeFilter> registration = new FilterRegistrationBean<>(web.filter());
        registration.setOrder(AFTER_SECURITY);
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        return registration;
    }

    @Bean
    @ConditionalOnBean(FootbridgeWeb.class)
    FilterRegistrationBean<LegacyDoorFilter> footbridgeLegacyDoor(FootbridgeWeb web) {
        FilterRegistrationBean<LegacyDoorFilter> registration = new FilterRegistrationBean<>(web.legacyDoor());
        registration.addUrlPatterns(web.settings().legacyLoginPath());
        registration.setOrder(BEFORE_SECURITY);
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        return registration;
    }
}
