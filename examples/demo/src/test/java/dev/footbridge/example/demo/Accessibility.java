package dev.footbridge.example.demo;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;
import java.util.stream.Stream;

/** What stands between a person and a page: WCAG 2.2 AA as far as axe can see it, and a page wider than a small phone. */
final class Accessibility {
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    static final int SMALL_PHONE = 320;

    private Accessibility() {}

    /** The barriers of the page as it stands, each in a line. */
    static List<String> barriers(Page page) {
        ViewportSize usual = page.viewportSize();
        List<String> rules = new AxeBuilder(page)
                .withTags(WCAG).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> lines(page, rule))
                        .toList();
        page.setViewportSize(SMALL_PHONE, usual.height);
        int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        page.setViewportSize(usual.width, usual.height);
        Stream<String> reflow = width > SMALL_PHONE
                ? Stream.of(page.url() + " reflow: " + width + " pixels wide on a small phone")
                : Stream.empty();
        return Stream.concat(rules.stream(), reflow).toList();
    }

    private static Stream<String> lines(Page page, Rule rule) {
        return rule.getNodes().stream().map(node -> page.url() + " " + rule.getId() + ": " + node.getHtml());
    }
}
