package dev.footbridge.example.demo;

import static org.awaitility.Awaitility.await;

import dev.footbridge.example.hrm.HrmApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The product in a process of its own, which may end as a machine does that loses its power. */
final class KillableProduct implements AutoCloseable {
    private final Path settings;
    private final URI address;
    private final Path output;
    private Process process;

    /** @param more beside what every product of the demo is told */
    KillableProduct(Path folder, ProductSettings product, Map<String, String> more) throws IOException {
        Properties told = new Properties();
        product.asProperties().forEach((name, value) -> told.setProperty(name, value.toString()));
        more.forEach(told::setProperty);
        settings = folder.resolve("product.properties");
        try (var writer = Files.newBufferedWriter(settings, StandardCharsets.UTF_8)) {
            told.store(writer, null);
        }
        address = product.address();
        output = folder.resolve("product.txt");
        process = start();
    }

    /** What the other process runs. */
    public static void main(String[] arguments) throws IOException {
        Properties told = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            told.load(reader);
        }
        new SpringApplicationBuilder(HrmApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(told)
                .run();
    }

    /** SIGKILL: nothing is finished, flushed or handed back. */
    void killMinus9() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("It still runs");
        }
    }

    void startAgain() throws IOException {
        process = start();
    }

    private Process start() throws IOException {
        Process started = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KillableProduct.class.getName(),
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
        await().atMost(Duration.ofMinutes(2)).until(() -> answers() || !started.isAlive());
        if (!started.isAlive()) {
            throw new AssertionError("It did not start: " + says());
        }
        return started;
    }

    private boolean answers() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) address.resolve("/login").toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(10_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String says() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
