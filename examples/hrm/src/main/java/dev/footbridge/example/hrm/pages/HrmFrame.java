package dev.footbridge.example.hrm.pages;

import dev.footbridge.example.hrm.login.HrmUser;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Head, menu and foot of every page of the product. */
public final class HrmFrame {
    private static final String NAME = "Acme HRM";

    private final String title;
    private final String language;
    private final @Nullable HrmUser user;
    private List<String> stylesheets = List.of();
    private List<String> scripts = List.of();

    private HrmFrame(String title, String language, @Nullable HrmUser user) {
        this.title = title;
        this.language = language;
        this.user = user;
    }

    public static HrmFrame of(String title, String language, @Nullable HrmUser user) {
        return new HrmFrame(title, language, user);
    }

    /** Style sheets and scripts of an embedded part. */
    public HrmFrame with(List<String> moreStylesheets, List<String> moreScripts) {
        this.stylesheets = List.copyOf(moreStylesheets);
        this.scripts = List.copyOf(moreScripts);
        return this;
    }

    /**
     * The whole page.
     *
     * @param main safe HTML
     * @param path menu entries above the page, outermost first
     */
    public String around(String main, List<String> path) {
        StringBuilder page = new StringBuilder(4_000);
        page.append("<!doctype html><html lang=\"").append(language).append("\"><head><meta charset=\"utf-8\">");
        page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        page.append("<meta name=\"color-scheme\" content=\"light dark\">");
        page.append("<title>").append(escape(title)).append(" – ").append(NAME).append("</title>");
        page.append("<link rel=\"stylesheet\" href=\"/hrm.css\">");
        stylesheets.forEach(s -> page.append("<link rel=\"stylesheet\" href=\"")
                .append(escape(s))
                .append("\">"));
        scripts.forEach(s ->
                page.append("<script type=\"module\" src=\"").append(escape(s)).append("\"></script>"));
        page.append("</head><body><a class=\"skip\" href=\"#main\">Till innehållet</a>");
        page.append("<header class=\"bar\"><a class=\"brand\" href=\"/\">")
                .append(NAME)
                .append("</a>");
        menu(page);
        page.append("</header><main id=\"main\">");
        if (user != null) {
            page.append("<!--footbridge-banner-->");
        }
        if (!path.isEmpty()) {
            page.append("<p class=\"path\">")
                    .append(escape(String.join(" › ", path)))
                    .append("</p>");
        }
        return page.append(main).append("</main></body></html>").toString();
    }

    private void menu(StringBuilder page) {
        if (user == null) {
            return;
        }
        page.append("<nav aria-label=\"Huvudmeny\">");
        entry(page, "/", "Start");
        entry(page, "/tid", "Tid");
        entry(page, "/lon", "Lön");
        entry(page, "/profil", "Min profil");
        if (user.mayReadUsers()) {
            entry(page, "/footbridge/admin/users", "Användare");
        }
        if (user.mayReadUsers()) {
            entry(page, "/allmant", "Allmänt");
        }
        page.append("</nav><a class=\"who\" href=\"/profil\">")
                .append(escape(user.name()))
                .append("</a>");
    }

    private static void entry(StringBuilder page, String address, String label) {
        page.append("<a href=\"").append(address).append("\">").append(label).append("</a>");
    }

    public static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
