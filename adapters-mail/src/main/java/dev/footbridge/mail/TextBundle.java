package dev.footbridge.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** Reads UTF-8 properties from the class path. */
final class TextBundle {
    private TextBundle() {}

    /** The keys that begin with {@code mail.}; empty if there is no such resource. */
    static Map<String, Template> read(ClassLoader loader, String resource) {
        try (InputStream stream = loader.getResourceAsStream(resource)) {
            return stream == null ? Map.of() : templates(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static Map<String, Template> templates(InputStream stream) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, Template> templates = new LinkedHashMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith("mail.")) {
                templates.put(key, new Template(properties.getProperty(key)));
            }
        }
        return templates;
    }
}
