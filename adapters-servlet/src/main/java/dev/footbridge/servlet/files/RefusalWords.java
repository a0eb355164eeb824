package dev.footbridge.servlet.files;

import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.files.limits.FileRefusal.Reason;
import dev.footbridge.servlet.words.Words;
import java.text.NumberFormat;
import java.util.Locale;

/** Why a file is not taken, in words. */
public final class RefusalWords {
    private static final long MEGABYTE = 1024L * 1024;

    private RefusalWords() {}

    public static String of(FileRefusal refusal, Words words, Locale locale) {
        return words.text(
                locale,
                "file." + refusal.reason(),
                "limit",
                limit(refusal, words.spoken(locale)),
                "row",
                refusal.row(),
                "heading",
                refusal.heading());
    }

    private static String limit(FileRefusal refusal, Locale locale) {
        boolean bytes = refusal.reason() == Reason.UPLOAD_TOO_LARGE || refusal.reason() == Reason.UNPACKED_TOO_LARGE;
        return NumberFormat.getIntegerInstance(locale)
                .format(bytes ? Math.max(1, refusal.limit() / MEGABYTE) : refusal.limit());
    }
}
