package dev.footbridge.address;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;

/** Names that look like other names (UTS-39). Label by label: a Cyrillic name under {@code .com} is nothing odd. */
final class Scripts {

    private static final Splitter DOTS = Splitter.on('.');

    /** One script per label; the combinations that one language writes together, as Japanese does, count as one. */
    private static final SpoofChecker ONE_SCRIPT = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL)
            .setRestrictionLevel(SpoofChecker.RestrictionLevel.SINGLE_SCRIPT_RESTRICTIVE)
            .build();

    private Scripts() {}

    static boolean mixed(EmailDomain domain) {
        return DOTS.splitToStream(domain.unicode()).anyMatch(ONE_SCRIPT::failsChecks);
    }

    /** Whole-script confusables, such as an all-Cyrillic label that reads as an English word. */
    static boolean readsAsLatin(EmailDomain domain) {
        return DOTS.splitToStream(domain.unicode())
                .filter(label -> label.codePoints().noneMatch(c -> UScript.getScript(c) == UScript.LATIN))
                .filter(label -> !CharMatcher.ascii().matchesAllOf(label))
                .anyMatch(label -> CharMatcher.ascii().matchesAllOf(ONE_SCRIPT.getSkeleton(label)));
    }
}
