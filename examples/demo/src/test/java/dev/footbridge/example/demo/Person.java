package dev.footbridge.example.demo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at a browser, in the words of the pages. */
final class Person implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

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
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    Person follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
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

    /** Waits until the page says so. */
    Person sees(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    boolean isShown(String text) {
        return page.getByText(text).count() > 0;
    }

    Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile(text)));
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
