package dev.footbridge.servlet.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of texts, UTF-8, each read once. The host's come first, so that it can change any sentence. */
final class Bundles {
    static final List<String> LIBRARY = List.of(
            "pages",
            "admin",
            "api",
            "signin",
            "imports",
            "history",
            "schedule",
            "conflicts",
            "reminders",
            "texts",
            "shadow",
            "report");
    private static final String HOST = "footbridge-messages";
    private static final String FOLDER = "dev/footbridge/servlet/words/";

    private final ClassLoader hostLoader;
    private final Map<String, Properties> read = new ConcurrentHashMap<>();
    private final Map<String, List<Properties>> places = new ConcurrentHashMap<>();

    /** @param hostLoader sees the host's own class path */
    Bundles(ClassLoader hostLoader) {
        this.hostLoader = hostLoader;
    }

    /**
     * The text of the first key that the nearest place has: the host's first, English last; null if nobody has any. Keys
     * are asked for together, so that a near text for any number is not passed over for an English one for one.
     */
    @Nullable
    String find(Locale locale, List<String> keys) {
        for (Properties texts : places.computeIfAbsent(Languages.of(locale), this::inOrder)) {
            for (String key : keys) {
                String text = texts.getProperty(key);
                if (text != null) {
                    return text;
                }
            }
        }
        return null;
    }

    /** The locale whose texts are shown to somebody who asked for this one. */
    Locale spoken(Locale locale) {
        for (String name : Languages.names(Languages.of(locale))) {
            if (!host("_" + name).isEmpty() || !all("pages", name).isEmpty()) {
                return name.equals(locale.getLanguage()) ? locale : Locale.forLanguageTag(name);
            }
        }
        return Locale.ENGLISH;
    }

    private List<Properties> inOrder(String language) {
        List<String> names = Languages.names(language);
        List<Properties> order = new ArrayList<>();
        names.forEach(name -> order.add(host("_" + name)));
        order.add(host(""));
        Stream.concat(names.stream(), Stream.of(Languages.FALLBACK))
                .forEach(name -> LIBRARY.forEach(file -> order.add(all(file, name))));
        return List.copyOf(order);
    }

    private Properties host(String suffix) {
        return properties(hostLoader, HOST + suffix + ".properties");
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
