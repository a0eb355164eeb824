package dev.footbridge.mail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Every language that we or the host have texts in. A sentence is looked for in the host's bundle of the language, the
 * host's bundle without a language, our bundle of the language, and in English. All are read at start, so that an
 * unusable text stops the start and not a mail.
 */
final class Languages {
    static final String FALLBACK = "en";
    private static final String HOST = "footbridge-messages";
    private static final String OURS = "dev/footbridge/mail/messages_";

    private final Map<String, Texts> byLanguage = new HashMap<>();
    private final Texts fallback;

    Languages(ClassLoader loader) {
        ClassLoader own = Languages.class.getClassLoader();
        Map<String, Template> english = TextBundle.read(own, OURS + FALLBACK + ".properties");
        Overrides overrides = new Overrides(english);
        Map<String, Template> hostDefault = overrides.checked(loader, HOST + ".properties");
        fallback = texts(FALLBACK, english, hostDefault, overrides.checked(loader, host(FALLBACK)));
        for (String language : Locale.getISOLanguages()) {
            Map<String, Template> ours = TextBundle.read(own, OURS + language + ".properties");
            Map<String, Template> hosts = overrides.checked(loader, host(language));
            if (!ours.isEmpty() || !hosts.isEmpty()) {
                byLanguage.put(language, texts(language, english, ours, hostDefault, hosts));
            }
        }
    }

    /** The language itself, whatever the country; English if there is none. */
    Texts of(Locale locale) {
        return byLanguage.getOrDefault(locale.getLanguage(), fallback);
    }

    private static String host(String language) {
        return HOST + "_" + language + ".properties";
    }

    @SafeVarargs
    private static Texts texts(String language, Map<String, Template>... weakestFirst) {
        Map<String, Template> merged = new HashMap<>();
        for (Map<String, Template> bundle : weakestFirst) {
            merged.putAll(bundle);
        }
        return new Texts(language, Map.copyOf(merged));
    }
}
