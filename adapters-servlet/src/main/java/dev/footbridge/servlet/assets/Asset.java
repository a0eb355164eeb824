package dev.footbridge.servlet.assets;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A file as it is served.
 *
 * @param hash of the content; a new content has a new address, so that a browser may keep the old one for ever
 */
record Asset(String name, String contentType, String text, String hash) {
    private static final int HASH_LENGTH = 16;

    /** @param parts files of this package, or with a slash in front of the class path, in order */
    static Asset of(String name, String contentType, List<String> parts) {
        return whole(name, contentType, text(parts));
    }

    /** A style sheet of others, nested in our own element so that it touches nothing of the host's (CSS Nesting 1). */
    static Asset within(String element, String name, String contentType, List<String> parts) {
        return whole(name, contentType, element + " {\n" + text(parts) + "\n}\n");
    }

    private static String text(List<String> parts) {
        return parts.stream().map(Asset::read).collect(Collectors.joining("\n"));
    }

    private static Asset whole(String name, String contentType, String text) {
        String hash = Hashing.sha256()
                .hashString(text, StandardCharsets.UTF_8)
                .toString()
                .substring(0, HASH_LENGTH);
        return new Asset(name, contentType, text, hash);
    }

    String address(String base) {
        return base + "/assets/" + hash + "/" + name;
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(Asset.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Not readable: " + file, e);
        }
    }
}
