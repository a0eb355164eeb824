package dev.footbridge.servlet.assets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.servlet.pages.Scene;
import dev.footbridge.servlet.web.WebResult.Body;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetsTest {
    private final Assets assets = new Assets();

    @Test
    void the_address_in_the_head_is_served() {
        String address = assets.stylesheets(Scene.BASE).get(0);
        assertThat(address).matches("/app/footbridge/assets/[0-9a-f]{16}/footbridge.css");
        Body body = new Scene().get(address.substring(Scene.BASE.length())).body();
        assertThat(((Body.Asset) body).contentType()).isEqualTo("text/css; charset=utf-8");
        assertThat(assets.scripts("")).hasSize(1);
    }

    @Test
    void another_hash_is_not_there() {
        assertThat(new Scene().get("/assets/0000000000000000/footbridge.js").status())
                .isEqualTo(404);
    }

    @Test
    void nothing_is_styled_outside_our_own_element() {
        String rules = Assets.STYLE.text().replaceAll("(?s)/\\*.*?\\*/", "");
        assertThat(Pattern.compile("(?m)^\\s*([^{}@;]+?)\\s*\\{").matcher(rules).results())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.group(1).split(",\\s*\\n"))
                        .allSatisfy(selector -> assertThat(selector.trim()).startsWith(".footbridge")));
        assertThat(rules).doesNotContain("@import", "url(");
    }

    @Test
    void the_chart_brings_its_library_and_touches_nothing_outside_our_own_element() {
        assertThat(Assets.CHART.text()).contains("uPlot", "export const draw");
        assertThat(Assets.CHART_STYLE.text()).startsWith(".footbridge {\n").contains(".u-legend");
        for (String address : List.of(assets.chart(""), assets.chartStyle(""))) {
            assertThat(new Scene().get(address).status()).isEqualTo(200);
        }
    }

    /** A host's own colour for links would otherwise make the words of a button disappear. */
    @Test
    void only_the_two_colours_of_a_button_insist_against_the_host() {
        String rules = Assets.STYLE.text().replaceAll("(?s)/\\*.*?\\*/", "");
        assertThat(Pattern.compile("([^{}]+)\\{([^{}]*!important[^{}]*)}")
                        .matcher(rules)
                        .results())
                .isNotEmpty()
                .allSatisfy(rule -> {
                    assertThat(rule.group(1)).contains(".fb-button");
                    assertThat(rule.group(2)).containsPattern("(?m)^\\s*color: [^;]+ !important;");
                    assertThat(rule.group(2)).containsPattern("(?m)^\\s*background: [^;]+ !important;");
                    assertThat(rule.group(2).split("!important", -1)).hasSize(3);
                });
    }

    /** WCAG 2.2, 1.4.3: 4.5 to 1 in light and dark. */
    @ParameterizedTest
    @CsvSource({
        "ink,card",
        "muted,card",
        "accent,card",
        "on-accent,accent",
        "ink,accent-ground",
        "accent,accent-ground",
        "done,done-ground",
        "done,card",
        "caution,caution-ground",
        "stop,stop-ground",
        "stop,card",
        "neutral,neutral-ground",
        "ink,done-ground",
        "ink,caution-ground",
        "ink,stop-ground"
    })
    void our_own_colours_are_readable(String text, String ground) {
        for (int scheme = 1; scheme <= 2; scheme++) {
            assertThat(contrast(colour(text, scheme), colour(ground, scheme)))
                    .as("%s on %s, scheme %s", text, ground, scheme)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    private static int colour(String name, int scheme) {
        MatchResult found = Pattern.compile("--_" + name + ": var\\([^,]+, light-dark\\(#(\\w{6}), #(\\w{6})\\)\\)")
                .matcher(Assets.STYLE.text())
                .results()
                .findFirst()
                .orElseThrow();
        return Integer.parseInt(found.group(scheme), 16);
    }

    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int value) {
        double part = (value & 0xff) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
