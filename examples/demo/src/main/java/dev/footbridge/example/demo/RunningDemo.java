package dev.footbridge.example.demo;

import dev.footbridge.example.hrm.HrmApplication;
import dev.footbridge.example.idp.IdentityProvider;
import dev.footbridge.example.idp.IdpSettings;
import dev.footbridge.example.idp.ScimClient;
import dev.footbridge.example.idp.SignInClient;
import dev.footbridge.example.mailbox.Mailbox;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Product, identity provider and mailbox, running in this process until closed. */
public final class RunningDemo implements AutoCloseable {
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final DemoOptions options;
    private final Mailbox mailbox;
    private final int hrmPort;
    private final DemoSecrets secrets;
    private IdentityProvider provider;
    private final ConfigurableApplicationContext product;
    private final int idpPort;

    private RunningDemo(DemoOptions options) throws IOException {
        this.options = options;
        this.secrets = DemoSecrets.in(options.data());
        this.hrmPort = free(options.hrmPort());
        this.idpPort = free(options.idpPort());
        try {
            this.mailbox = opened(Mailbox.start(options.smtpPort(), options.mailboxPort()));
            this.provider = startProvider(idpPort);
            opened(() -> provider.close());
            this.product = opened(hrmContext());
        } catch (IOException | RuntimeException fault) {
            close();
            throw fault;
        }
    }

    /** @throws BindException naming the port that is taken */
    static RunningDemo start(DemoOptions options) throws IOException {
        return new RunningDemo(options);
    }

    public URI hrm() {
        return URI.create("http://localhost:" + hrmPort);
    }

    public URI provider() {
        return provider.issuer();
    }

    public URI mailbox() {
        return mailbox.address();
    }

    Mailbox mails() {
        return mailbox;
    }

    /** A part of the product, for tests that begin in the middle of a migration. */
    <T> T part(Class<T> type) {
        return product.getBean(type);
    }

    IdentityProvider identityProvider() {
        return provider;
    }

    /** Off, and on again at the same address with the same accounts; for tests. */
    void providerGoesDown() {
        provider.close();
    }

    void providerComesBack() throws IOException {
        provider = startProvider(idpPort);
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                System.err.println("A part of the demo did not stop cleanly: "
                        + e.getClass().getName());
            }
        }
    }

    private <T extends AutoCloseable> T opened(T part) {
        running.push(part);
        return part;
    }

    private IdentityProvider startProvider(int port) throws IOException {
        URI product = hrm();
        return IdentityProvider.start(new IdpSettings(
                "Footbridge " + ProductSettings.PROVIDER_NAME,
                port,
                null,
                IdpSettings.databaseIn(options.data()),
                "127.0.0.1",
                mailbox.smtpPort(),
                List.of(new SignInClient(
                        "hrm",
                        secrets.clientSecret(),
                        List.of(product.resolve("/footbridge/callback")),
                        List.of(product.resolve("/")),
                        product.resolve("/footbridge/backchannel-logout"))),
                new ScimClient("hrm-accounts", secrets.scimSecret()),
                true));
    }

    private ConfigurableApplicationContext hrmContext() {
        return new SpringApplicationBuilder(HrmApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(new ProductSettings(
                                hrmPort,
                                "jdbc:h2:file:"
                                        + options.data().toAbsolutePath().resolve("hrm"),
                                mailbox.smtpPort(),
                                provider.issuer(),
                                secrets)
                        .asProperties())
                .run();
    }

    /** Asks early, so that a taken port is one line and not a stack trace from deep inside. */
    private static int free(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (BindException e) {
            BindException named = new BindException("Port " + port + " on 127.0.0.1 is taken");
            named.initCause(e);
            throw named;
        }
    }
}
