package dev.footbridge.example.demo;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** An installed Chromium; every person of a test has a context of the own, as if at another machine. */
final class Browser implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Without a browser the test is skipped loudly, and with CI=true it fails (decisions 32). */
    static Browser start() {
        Optional<Path> executable = Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (executable.isEmpty()) {
            String missing = "NO CHROMIUM FOUND: the browser journey is NOT tested. Install it or set CHROMIUM.";
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(missing);
            }
            System.err.println(missing);
            Assumptions.abort(missing);
        }
        return new Browser(executable.orElseThrow());
    }

    Person person(boolean javaScript) {
        return person(new NewContextOptions().setJavaScriptEnabled(javaScript).setViewportSize(1240, 900), javaScript);
    }

    /** Somebody whose machine is set to dark. */
    Person inTheDark() {
        return person(new NewContextOptions().setColorScheme(ColorScheme.DARK).setViewportSize(1240, 900), true);
    }

    private Person person(NewContextOptions options, boolean javaScript) {
        BrowserContext context = chromium.newContext(options);
        context.setDefaultTimeout(30_000);
        Page page = context.newPage();
        return new Person(page, javaScript);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
