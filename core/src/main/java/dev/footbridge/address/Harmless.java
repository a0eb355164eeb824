package dev.footbridge.address;

import java.util.BitSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A rule about single characters, with its answer for the Latin ones known beforehand: asking Unicode takes long. */
final class Harmless {

    /** The blocks from Basic Latin to Latin Extended-B. */
    private static final int KNOWN = 0x250;

    private final IntFunction<@Nullable AddressFault> rule;
    private final BitSet passed = new BitSet(KNOWN);

    private Harmless(IntFunction<@Nullable AddressFault> rule) {
        this.rule = rule;
        for (int c = 0; c < KNOWN; c++) {
            passed.set(c, rule.apply(c) == null);
        }
    }

    static Harmless where(IntFunction<@Nullable AddressFault> ruleHasNothingToSay) {
        return new Harmless(ruleHasNothingToSay);
    }

    /** What the rule says of the first character that it does not pass. */
    @Nullable
    AddressFault first(String text) {
        AddressFault fault = null;
        for (int at = 0, c; fault == null && at < text.length(); at += Character.charCount(c)) {
            c = text.codePointAt(at);
            // Above the known ones no bit is set.
            fault = passed.get(c) ? null : rule.apply(c);
        }
        return fault;
    }
}
