package dev.footbridge.servlet.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which files may hold the texts of a language. */
final class Languages {
    static final String FALLBACK = "en";
    /** Bokmål is the Norwegian that we write; a host may have called its own file by the name of the whole language. */
    private static final Map<String, List<String>> NORWEGIAN =
            Map.of("nb", List.of("nb", "no"), "no", List.of("no", "nb"), "nn", List.of("nn", "nb", "no"));

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    private Languages() {}

    /** The language without its country; English for a made-up one, as the visitor's browser may say anything. */
    static String of(Locale locale) {
        return KNOWN.contains(locale.getLanguage()) ? locale.getLanguage() : FALLBACK;
    }

    /** The names of a language in files, the nearest first. */
    static List<String> names(String language) {
        return NORWEGIAN.getOrDefault(language, List.of(language));
    }
}
