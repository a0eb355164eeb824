package dev.footbridge.mail;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.footbridge.address.EmailAddress;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A server's answer without what it repeats of the mail: it is kept and shown to administrators. */
final class ServerWords {
    private static final int LONGEST = 200;
    private static final CharMatcher PRINTABLE = CharMatcher.inRange('!', '~');

    private static final CharMatcher QUOTES = CharMatcher.anyOf("'\"():;,.[]");

    private ServerWords() {}

    /** @param secrets of the mail, such as the code; servers that judge content quote it */
    static String strip(String answer, EmailAddress to, List<String> secrets) {
        String words = Splitter.on(PRINTABLE.negate())
                .omitEmptyStrings()
                .splitToStream(answer)
                .filter(word -> !tells(word, to) && secrets.stream().noneMatch(word::contains))
                .collect(Collectors.joining(" "));
        return Ascii.truncate(words, LONGEST, "...");
    }

    private static boolean tells(String word, EmailAddress to) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.contains("@")
                || lower.contains("<")
                || names(lower, to.local())
                || lower.contains(to.domain().ascii());
    }

    /** A local part of one or two letters is part of many words, so it has to be a word itself. */
    private static boolean names(String word, String local) {
        return local.length() > 2 ? word.contains(local) : QUOTES.trimFrom(word).equals(local);
    }
}
