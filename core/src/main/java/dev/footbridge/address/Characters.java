package dev.footbridge.address;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/**
 * Characters that must never reach a mapping, because mapping would hide them.
 *
 * <p>UTS-46 drops soft hyphens and zero width spaces, turns U+3002 into a dot and a Kelvin sign into {@code k}. Each is
 * refused before, so that what was typed and what is stored differ in nothing but case and composition.
 */
final class Characters {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final int IDEOGRAPHIC_FULL_STOP = 0x3002;

    // What is asked of nearly every character is asked once, here. After the constants: the answers need them.
    private static final Harmless SAFE = Harmless.where(Characters::unsafe);
    private static final Harmless NO_SPACE = Harmless.where(Characters::spaced);
    private static final Harmless UNDISGUISED = Harmless.where(Characters::disguised);

    private Characters() {}

    /** What is wrong in any part of an address: broken text, controls, at-signs in disguise. */
    static @Nullable AddressFault unsafe(String text) {
        return SAFE.first(text);
    }

    static boolean hasSpace(String text) {
        return NO_SPACE.first(text) != null;
    }

    /** What is wrong in a domain before mapping. */
    static @Nullable AddressFault unfitForDomain(String text) {
        AddressFault unsafe = unsafe(text);
        return unsafe != null ? unsafe : UNDISGUISED.first(text);
    }

    private static @Nullable AddressFault unsafe(int c) {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            return AddressFault.MALFORMED_TEXT;
        }
        // A tab counts as a space: that is what people see.
        if (c != '\t' && Character.isISOControl(c)) {
            return AddressFault.CONTROL_CHARACTER;
        }
        return c > 0x7F && compatible(c).indexOf('@') >= 0 ? AddressFault.LOOKALIKE_AT : null;
    }

    private static @Nullable AddressFault spaced(int c) {
        return UCharacter.isUWhiteSpace(c) ? AddressFault.SPACE : null;
    }

    private static @Nullable AddressFault disguised(int c) {
        AddressFault space = spaced(c);
        if (space != null || c <= 0x7F) {
            return space;
        }
        if (UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
            return AddressFault.IGNORED_CHARACTER;
        }
        String compatible = compatible(c);
        if (compatible.indexOf('.') >= 0 || compatible.indexOf(IDEOGRAPHIC_FULL_STOP) >= 0) {
            return AddressFault.LOOKALIKE_DOT;
        }
        return isVariant(c, compatible) ? AddressFault.VARIANT_CHARACTER : null;
    }

    /** Kelvin is canonically {@code K}, hence the second half: nothing outside ASCII may become ASCII. */
    private static boolean isVariant(int c, String compatible) {
        return !compatible.equals(NFC.normalize(Character.toString(c)))
                || compatible.chars().allMatch(each -> each <= 0x7F);
    }

    private static String compatible(int c) {
        return NFKC.normalize(Character.toString(c));
    }
}
