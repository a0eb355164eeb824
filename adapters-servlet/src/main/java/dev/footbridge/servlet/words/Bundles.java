package dev.footbridge.servlet.words;

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
import org.jspecify.annotations.Nullable;

/** The files of texts, UTF-8, each read once. The host's come first, so that it can change any sentence. */
final class Bundles {
    static final List<String> LIBRARY = List.of("pages", "admin", "api", "signin");
    private static final String HOST = "footbridge-messages";
    private static final String FOLDER = "dev/footbridge/servlet/words/";

    private final ClassLoader hostLoader;
    private final Map<String, Properties> read = new ConcurrentHashMap<>();

    /** @param hostLoader sees the host's own class path */
    Bundles(ClassLoader hostLoader) {
        this.hostLoader = hostLoader;
    }

    /** The text of a key in the language, the host's first, English last; null if nobody has it. */
    @Nullable
    String find(Locale locale, String key) {
        String language = locale.getLanguage();
        String text = host("_" + language, key);
        text = text == null ? host("", key) : text;
        text = text == null ? library(language, key) : text;
        return text == null ? library("en", key) : text;
    }

    private @Nullable String host(String suffix, String key) {
        return properties(hostLoader, HOST + suffix + ".properties").getProperty(key);
    }

    private @Nullable String library(String language, String key) {
        for (String name : LIBRARY) {
            String text = library(name, language, key);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private @Nullable String library(String name, String language, String key) {
        return properties(Bundles.class.getClassLoader(), FOLDER + name + "_" + language + ".properties")
                .getProperty(key);
    }

    /** All texts of one of our own files; empty if there is no such file. */
    Properties all(String name, String language) {
        return properties(Bundles.class.getClassLoader(), FOLDER + name + "_" + language + ".properties");
    }

    private Properties properties(ClassLoader loader, String file) {
        return read.computeIfAbsent(file, name -> load(loader, name));
    }

    private static Properties load(ClassLoader loader, String file) {
        Properties properties = new Properties();
        try (InputStream in = loader.getResourceAsStream(file)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Texts could not be read: " + file, e);
        }
        return properties;
    }
}
