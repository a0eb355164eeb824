package dev.footbridge.audit.chain;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** What 32 bytes look like as text. */
final class Hex {
    private static final Pattern BYTES_32 = Pattern.compile("[0-9a-f]{64}");
    private static final HexFormat LOWER_CASE = HexFormat.of();

    private Hex() {}

    static void check32(String hex) {
        if (!BYTES_32.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not 64 lower-case hexadecimal digits");
        }
    }

    static String of(byte[] bytes) {
        return LOWER_CASE.formatHex(bytes);
    }

    static byte[] bytes(String hex) {
        return LOWER_CASE.parseHex(hex);
    }
}
