package dev.footbridge.files.columns;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Words of one language for headings, states and results; English where there is no file of the language. */
public final class Words {
    static final List<String> LANGUAGES = List.of("sv", "en", "nb", "da", "fi");
    private static final String FALLBACK = "en";
    private static final Map<String, Words> READ = new ConcurrentHashMap<>();

    private final Properties texts;

    private Words(Properties texts) {
        this.texts = texts;
    }

    public static Words in(Locale locale) {
        return of(language(locale.getLanguage()));
    }

    static Words of(String language) {
        return READ.computeIfAbsent(language, Words::read);
    }

    private static String language(String asked) {
        String written = asked.equals("no") || asked.equals("nn") ? "nb" : asked;
        return LANGUAGES.contains(written) ? written : FALLBACK;
    }

    /** @throws IllegalArgumentException if there are no words for the key, which is a fault of ours */
    public String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No words for " + key);
        }
        return text;
    }

    private static Words read(String language) {
        String name = "files_" + language + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Words(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
