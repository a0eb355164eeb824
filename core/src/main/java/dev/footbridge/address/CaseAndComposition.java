package dev.footbridge.address;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.List;

/**
 * The only two differences allowed between a name as typed and as mapped.
 *
 * <p>UTS-46 folds more than it lowers: {@code ᾳ} becomes two letters, a combining iota becomes a letter. Such a name
 * has two readings, and one of them may be somebody else's.
 */
final class CaseAndComposition {

    private static final Splitter DOTS = Splitter.on('.');
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private CaseAndComposition() {}

    /** Whether nothing else sets the two apart. Labels typed as A-labels are left to the round trip. */
    static boolean explain(String typed, String mapped) {
        List<String> before = DOTS.splitToList(typed);
        List<String> after = DOTS.splitToList(mapped);
        // Dots in disguise are refused before; should a mapping still add or drop one, the answer is no.
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!Ascii.toLowerCase(before.get(i)).startsWith("xn--") && !explainLabel(before.get(i), after.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean explainLabel(String typed, String mapped) {
        String composed = NFC.normalize(typed);
        return mapped.equals(composed) || mapped.equals(NFC.normalize(lowered(composed)));
    }

    /** One by one, as UTS-46 does: a capital sigma at the end of a word is not made final. */
    private static String lowered(String text) {
        StringBuilder lowered = new StringBuilder();
        text.codePoints().map(UCharacter::toLowerCase).forEach(lowered::appendCodePoint);
        return lowered.toString();
    }
}
