package dev.footbridge.servlet.signin;

import java.util.Optional;

/** Where a person may be led after signing in: a path of this host and nothing else (RFC 9700, 2.1). */
public final class LocalPath {
    private static final int LONGEST = 1_000;

    private LocalPath() {}

    /** Empty for everything that a browser could read as another host or another scheme. */
    public static Optional<String> check(String path) {
        boolean local = path.startsWith("/")
                && !path.startsWith("//")
                && path.length() <= LONGEST
                && path.chars().allMatch(LocalPath::isPlain)
                && !startsWithEncodedSlash(path);
        return local ? Optional.of(path) : Optional.empty();
    }

    private static boolean isPlain(int c) {
        return c > 0x20 && c < 0x7F && c != '\\' && c != '"' && c != '<' && c != '>';
    }

    private static boolean startsWithEncodedSlash(String path) {
        return path.regionMatches(true, 1, "%2f", 0, 3) || path.regionMatches(true, 1, "%5c", 0, 3);
    }
}
