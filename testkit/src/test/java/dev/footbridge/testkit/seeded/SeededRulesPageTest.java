package dev.footbridge.testkit.seeded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The page about seeded bugs is made from their list. {@code -Dfootbridge.docs.write=true} writes it anew; without, a page
 * that no longer fits fails the build.
 */
class SeededRulesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "seeded-bugs.md");
    private static final int PER_PACKAGE = 2;

    @Test
    void the_page_lists_every_bug() throws IOException {
        String page = page();
        if (Boolean.getBoolean("footbridge.docs.write")) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(page);
    }

    @Test
    void every_decision_package_has_its_bugs() {
        Map<String, Long> seeded = Arrays.stream(SeededRule.values())
                .collect(Collectors.groupingBy(SeededRule::decides, Collectors.counting()));
        assertThat(seeded).containsOnlyKeys("address", "verification", "tenant", "provisioning", "signin");
        assertThat(seeded.values()).allMatch(count -> count >= PER_PACKAGE);
    }

    private static String page() {
        return """
                # Seeded bugs

                Made from the code by `SeededRulesPageTest`; not to be edited by hand.

                Each line is a mistake that `SeededRulesTest` makes in a decision of core, one at a time. The suites beside it
                are those of the published test kit, run over its ports in memory as an embedder runs them; each must fail by
                itself, in the name of the rule. Broken ports are the matter of `SeededBugsTest`.

                | rule | package | what is broken | caught by |
                |---|---|---|---|
                """
                + Arrays.stream(SeededRule.values())
                        .map(SeededRulesPageTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(SeededRule bug) {
        String suites = bug.noticedBy.stream()
                .map(suite -> "`" + suite.published() + "`")
                .collect(Collectors.joining(", "));
        String rule = bug.rule.replace('_', ' ');
        return "| " + String.join(" | ", rule, "`" + bug.decides() + "`", bug.sentence, suites) + " |\n";
    }
}
