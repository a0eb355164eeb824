package dev.footbridge.servlet.assets;

import java.util.List;

/** Addresses of the style sheet and the script, for the head of a page. Holds nothing of its own. */
public final class Assets {
    static final Asset STYLE = Asset.of(
            "footbridge.css",
            "text/css; charset=utf-8",
            List.of("tokens.css", "text.css", "panels.css", "steps.css", "forms.css", "tables.css", "counts.css"));
    static final Asset SCRIPT = Asset.of("footbridge.js", "text/javascript; charset=utf-8", List.of("footbridge.js"));

    /** @param base context path and base path */
    public List<String> stylesheets(String base) {
        return List.of(STYLE.address(base));
    }

    /** Modules: {@code <script type="module" src=…>}. */
    public List<String> scripts(String base) {
        return List.of(SCRIPT.address(base));
    }
}
