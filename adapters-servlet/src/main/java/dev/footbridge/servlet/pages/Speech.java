package dev.footbridge.servlet.pages;

import com.google.common.html.HtmlEscapers;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.words.Moments;
import dev.footbridge.servlet.words.Words;
import java.util.Arrays;
import java.util.Locale;

/** The words of one request: the language it is answered in, its addresses and its token for forms. */
public record Speech(Words words, Locale locale, String base, String csrfField, String csrfValue) {
    /** Stands for the emphasised value while the rest of a text is escaped; no text holds it. */
    private static final String MARK = "\uE000";

    public static Speech of(Words words, WebRequest request) {
        return new Speech(
                words,
                words.spoken(request.locale()),
                request.base(),
                request.csrf().parameter(),
                request.csrf().value());
    }

    public String text(String key, Object... namedPairs) {
        return words.text(locale, key, namedPairs);
    }

    /** A text with an address in bold, as safe HTML. */
    public String withAddress(String key, String address, Object... namedPairs) {
        Object[] pairs = Arrays.copyOf(namedPairs, namedPairs.length + 2);
        pairs[namedPairs.length] = "email";
        pairs[namedPairs.length + 1] = MARK;
        String bold = "<strong class=\"fb-address\">" + escape(address) + "</strong>";
        return escape(text(key, pairs)).replace(MARK, bold);
    }

    public Moments moments() {
        return words.moments(locale);
    }

    public String language() {
        return locale.getLanguage();
    }

    private static String escape(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "Speech[" + language() + "]";
    }
}
