package dev.footbridge.example.demo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser, in the words of the pages. */
final class Person implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of(System.getProperty("footbridge.pictures", "target/screenshots"));

    private final Page page;
    private final boolean javaScript;
    private final List<String> violations = new ArrayList<>();
    private final List<String> barriers = new ArrayList<>();

    Person(Page page, boolean javaScript) {
        this.page = page;
        this.javaScript = javaScript;
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                violations.add(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    Person opens(Object address) {
        page.navigate(address.toString());
        return this;
    }

    Person fills(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    Person chooses(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first()
                .check();
        return this;
    }

    Person presses(String button) {
        named("button", button).click();
        return this;
    }

    Person follows(String link) {
        named("link", link).click();
        return this;
    }

    Person goesBack() {
        page.goBack();
        return this;
    }

    Person signsInWithPassword(Object product, String username) {
        return opens(product + "/login")
                .fills("Användar-id", username)
                .fills("Lösenord", "demo")
                .presses("Logga in");
    }

    /** As a selector: Playwright lower-cases its roles with the words of the machine, and finds no "lınk". */
    private Locator named(String role, String name) {
        return page.locator("role=" + role + "[name=\"" + name + "\"s]").first();
    }

    /** Waits until the page says so. */
    Person sees(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    boolean isShown(String text) {
        return page.getByText(text).count() > 0;
    }

    /** A picture for whoever looks at the pages, and a look at what a picture does not show. */
    Person shot(String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
        if (javaScript) {
            barriers.addAll(Accessibility.barriers(page));
        }
        return this;
    }

    /** The same picture as on a small phone. */
    Person shotOnAPhone(String name) {
        ViewportSize usual = page.viewportSize();
        page.setViewportSize(Accessibility.SMALL_PHONE, 640);
        shot(name);
        page.setViewportSize(usual.width, usual.height);
        return this;
    }

    List<String> barriers() {
        return barriers;
    }

    List<String> violations() {
        return violations;
    }

    @Override
    public void close() {
        page.context().close();
    }
}
