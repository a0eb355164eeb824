package dev.footbridge.servlet.banner;

import dev.footbridge.MyStatus;
import dev.footbridge.servlet.WebSettings;
import dev.footbridge.servlet.pages.Templates;
import dev.footbridge.servlet.words.Words;
import java.util.Locale;
import java.util.Map;

/** The banner as a piece of HTML, for hosts that put it into their own layout. */
public final class Banner {
    private final Templates templates;
    private final Words words;
    private final WebSettings settings;

    public Banner(Templates templates, Words words, WebSettings settings) {
        this.templates = templates;
        this.words = words;
        this.settings = settings;
    }

    /**
     * Safe HTML with a heading of level 2; empty for somebody who needs no banner.
     *
     * @param contextPath of the host, under which its account settings are
     */
    public String html(MyStatus status, String contextPath, Locale locale) {
        if (!status.showsBanner()) {
            return "";
        }
        return templates.render(
                "banner/banner.jte",
                Map.of(
                        "language", words.spoken(locale).getLanguage(),
                        "title", words.text(locale, "banner.title"),
                        "body", words.text(locale, "banner.body"),
                        "action", words.text(locale, "banner.action"),
                        "address", contextPath + settings.accountSettingsPath()));
    }
}
