package dev.footbridge.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Every language that we or the host have texts in. A sentence is looked for in the host's bundle of the language, the
 * host's bundle without a language, our bundle of the language, and in English. All are read at start, so that an
 * unusable text stops the start and not a mail.
 */
final class Languages {
    static final String FALLBACK = "en";
    private static final String HOST = "footbridge-messages";
    private static final String OURS = "dev/footbridge/mail/messages_";

    /** Bokmål is the Norwegian that we write; a host may have called its own file by the name of the whole language. */
    private static final Map<String, List<String>> NORWEGIAN =
            Map.of("nb", List.of("no", "nb"), "no", List.of("nb", "no"), "nn", List.of("no", "nb", "nn"));

    private final Map<String, Texts> byLanguage = new HashMap<>();
    private final Texts fallback;

    Languages(ClassLoader loader) {
        Map<String, Map<String, Template>> ours = new HashMap<>();
        Map<String, Map<String, Template>> hosts = new HashMap<>();
        Map<String, Template> english = ours(FALLBACK);
        Overrides overrides = new Overrides(english);
        for (String language : Locale.getISOLanguages()) {
            ours.put(language, ours(language));
            hosts.put(language, overrides.checked(loader, HOST + "_" + language + ".properties"));
        }
        Map<String, Template> hostDefault = overrides.checked(loader, HOST + ".properties");
        for (String language : Locale.getISOLanguages()) {
            List<String> names = names(language);
            Map<String, Template> merged = new HashMap<>(english);
            names.forEach(name -> merged.putAll(in(ours, name)));
            merged.putAll(hostDefault);
            names.forEach(name -> merged.putAll(in(hosts, name)));
            names.stream()
                    .filter(name ->
                            !in(ours, name).isEmpty() || !in(hosts, name).isEmpty())
                    .reduce((weaker, nearest) -> nearest)
                    .ifPresent(nearest -> byLanguage.put(language, new Texts(nearest, Map.copyOf(merged))));
        }
        fallback = Objects.requireNonNull(byLanguage.get(FALLBACK));
    }

    /** The language itself, whatever the country; bokmål for all Norwegian; English if there is none. */
    Texts of(Locale locale) {
        return byLanguage.getOrDefault(locale.getLanguage(), fallback);
    }

    /** The names of a language in files, the nearest last. */
    private static List<String> names(String language) {
        return NORWEGIAN.getOrDefault(language, List.of(language));
    }

    private static Map<String, Template> ours(String language) {
        return TextBundle.read(Languages.class.getClassLoader(), OURS + language + ".properties");
    }

    private static Map<String, Template> in(Map<String, Map<String, Template>> bundles, String language) {
        return bundles.getOrDefault(language, Map.of());
    }
}
