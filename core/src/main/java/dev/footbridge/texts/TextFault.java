package dev.footbridge.texts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a text cannot be kept.
 *
 * @param detail the piece that is wrong, or how many characters there are
 */
public record TextFault(Kind kind, String detail) {
    /** A gap, or a brace that belongs to none. */
    private static final Pattern BRACES = Pattern.compile("\\{[^{}\\n]{0,40}}?|}");

    /** The ways in which a text can be wrong. */
    public enum Kind {
        TOO_LONG,
        /** A line break where there is one line, or a character that cannot be seen. */
        NOT_PLAIN,
        /** Something in braces that nobody fills, or a brace alone. */
        UNKNOWN_GAP
    }

    /** What is wrong with a text of a kind; empty for nothing. Line breaks are LF. */
    public static ImmutableList<TextFault> of(TextKind kind, String text) {
        ImmutableList.Builder<TextFault> faults = ImmutableList.builder();
        int length = text.codePointCount(0, text.length());
        if (length > kind.longest()) {
            faults.add(new TextFault(Kind.TOO_LONG, Integer.toString(length)));
        }
        if (text.codePoints().anyMatch(c -> !isPlain(kind, c))) {
            faults.add(new TextFault(Kind.NOT_PLAIN, ""));
        }
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            String piece = braces.group();
            boolean known = piece.endsWith("}")
                    && piece.length() > 1
                    && Gap.of(piece.substring(1, piece.length() - 1))
                            .filter(kind.gaps()::contains)
                            .isPresent();
            if (!known) {
                faults.add(new TextFault(Kind.UNKNOWN_GAP, piece));
            }
        }
        return faults.build();
    }

    /** What is wrong with each of some texts; without those that are well. */
    public static ImmutableListMultimap<TenantText, TextFault> of(List<TenantText> texts) {
        ImmutableListMultimap.Builder<TenantText, TextFault> faults = ImmutableListMultimap.builder();
        texts.forEach(each -> faults.putAll(each, of(each.kind(), each.text())));
        return faults.build();
    }

    /** Not those that turn the direction of writing: they make a sentence read as another. */
    private static boolean isPlain(TextKind kind, int c) {
        if (c == '\n') {
            return kind.hasLines();
        }
        return c == '\t'
                || switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.SURROGATE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> !(c >= 0x202A && c <= 0x202E) && !(c >= 0x2066 && c <= 0x2069);
                };
    }
}
