package dev.footbridge.servlet.assets;

import java.util.List;

/** Addresses of the style sheets and the scripts. Holds nothing of its own. */
public final class Assets {
    private static final String UPLOT = "/META-INF/resources/webjars/uplot/1.6.30/dist/";

    static final Asset STYLE = Asset.of(
            "footbridge.css",
            "text/css; charset=utf-8",
            List.of("tokens.css", "text.css", "panels.css", "steps.css", "forms.css", "tables.css", "counts.css"));
    static final Asset SCRIPT = Asset.of("footbridge.js", "text/javascript; charset=utf-8", List.of("footbridge.js"));
    static final Asset CHART =
            Asset.of("chart.js", "text/javascript; charset=utf-8", List.of(UPLOT + "uPlot.iife.min.js", "chart.js"));
    static final Asset CHART_STYLE = Asset.within(
            ".footbridge", "chart.css", "text/css; charset=utf-8", List.of(UPLOT + "uPlot.min.css", "chart.css"));

    /**
     * For the head of every page.
     *
     * @param base context path and base path
     */
    public List<String> stylesheets(String base) {
        return List.of(STYLE.address(base));
    }

    /** Modules: {@code <script type="module" src=…>}. */
    public List<String> scripts(String base) {
        return List.of(SCRIPT.address(base));
    }

    /** A module that draws charts; {@code footbridge.js} fetches it where a page has one. */
    public String chart(String base) {
        return CHART.address(base);
    }

    public String chartStyle(String base) {
        return CHART_STYLE.address(base);
    }
}
