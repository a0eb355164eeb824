package dev.footbridge.example.idp;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * A development identity provider on the loopback address, running until closed. It is a Spring application of its
 * own: it reads no configuration file and no auto-configuration of whatever else is on the class path.
 */
public final class IdentityProvider implements AutoCloseable {

    private final IdpSettings settings;
    private final ConfigurableApplicationContext context;

    private IdentityProvider(IdpSettings settings, ConfigurableApplicationContext context) {
        this.settings = settings;
        this.context = context;
    }

    /**
     * Starts one and returns when it answers.
     *
     * @throws java.net.BindException when the port is taken; its message names the port
     * @throws IOException when no port can be had for another reason
     */
    public static IdentityProvider start(IdpSettings settings) throws IOException {
        IdpSettings actual = settings.withPort(Ports.free(settings.port()));
        ApplicationContextInitializer<GenericApplicationContext> own = context -> {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("identity-provider", properties(actual)));
            context.registerBean(IdpSettings.class, () -> actual);
        };
        ConfigurableApplicationContext context = new SpringApplicationBuilder(IdpApplication.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .addCommandLineProperties(false)
                // A product's application.properties on the same class path is not ours to read.
                .properties("spring.config.name=footbridge-example-idp")
                .initializers(own)
                .run();
        return new IdentityProvider(actual, context);
    }

    private static Map<String, Object> properties(IdpSettings settings) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.address", Ports.LOOPBACK);
        properties.put("server.port", settings.port());
        // Cookies do not know ports: two programs on localhost need two names.
        properties.put("server.servlet.session.cookie.name", "CONNECTSESSION");
        properties.put("server.servlet.session.cookie.http-only", true);
        properties.put("server.servlet.session.cookie.same-site", "lax");
        properties.put("server.servlet.context-path", "");
        properties.put("server.ssl.enabled", false);
        properties.put("spring.web.resources.add-mappings", false);
        properties.put("spring.mvc.servlet.path", "/");
        return properties;
    }

    /** The issuer, where discovery starts; accounts' settings are at {@code /account} below it. */
    public URI issuer() {
        return settings.effectiveIssuer();
    }

    /** Makes the account API answer 503, or work again, as in an outage; for tests only. */
    public void setScimAvailable(boolean available) {
        if (!settings.testControls()) {
            throw new IllegalStateException("Test controls are off in the settings of this identity provider");
        }
        context.getBean(ScimOutage.class).set(!available);
    }

    /** Stops it and frees the port. */
    @Override
    public void close() {
        context.close();
    }
}
