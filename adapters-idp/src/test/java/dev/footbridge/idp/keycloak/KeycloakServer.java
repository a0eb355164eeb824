package dev.footbridge.idp.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A real Keycloak, in memory, as the build has unpacked it; one for all tests of a JVM. */
final class KeycloakServer {
    private static final Path HOME = Path.of(System.getProperty("footbridge.keycloak", "target/keycloak"));
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static KeycloakServer running;

    private final URI base;

    private KeycloakServer(URI base) {
        this.base = base;
    }

    /** Starts it at the first call; the JVM stops it at its end. Skips the test where the build was told to do without. */
    static synchronized KeycloakServer started() throws IOException {
        if (running == null) {
            assumeTrue(Files.isDirectory(HOME), "SKIPPED: no Keycloak in " + HOME + " (-Dwithout.keycloak was set)");
            running = start();
        }
        return running;
    }

    private static KeycloakServer start() throws IOException {
        int port = freePort();
        URI base = URI.create("http://localhost:" + port);
        ProcessBuilder command = new ProcessBuilder(List.of(
                script().toString(),
                "start-dev",
                "--db=dev-mem",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + base));
        command.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.NAME);
        command.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", KeycloakAdmin.PASSWORD);
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("JAVA_OPTS_APPEND", "-Xmx512m -Duser.language=en");
        command.redirectErrorStream(true);
        Path log = Path.of("target", "keycloak.log").toAbsolutePath();
        Process process = command.redirectOutput(log.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }));
        await("Keycloak is up, see " + log)
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> process.isAlive() && answers(base));
        return new KeycloakServer(base);
    }

    private static Path script() throws IOException {
        try (Stream<Path> found = Files.find(HOME, 3, (path, attributes) -> path.endsWith(Path.of("bin", "kc.sh")))) {
            Path script = found.findFirst().orElseThrow().toAbsolutePath();
            assertThat(script.toFile().setExecutable(true)).isTrue();
            return script;
        }
    }

    private static boolean answers(URI base) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(base.resolve("/realms/master"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    URI base() {
        return base;
    }

    KeycloakAdmin admin() {
        return new KeycloakAdmin(base);
    }
}
