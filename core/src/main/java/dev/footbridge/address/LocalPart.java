package dev.footbridge.address;

import com.google.common.base.CharMatcher;
import org.jspecify.annotations.Nullable;

/** RFC 5322 section 3.2.3 {@code dot-atom-text} in ASCII, less the characters by which mail is routed onwards. */
final class LocalPart {

    /** RFC 5321 section 4.5.3.1.1, in octets; the same in characters, as only ASCII is let through. */
    private static final int LONGEST = 64;

    private static final CharMatcher ROUTING = CharMatcher.anyOf("%!");

    /** What a local part may be made of. */
    static final CharMatcher ALLOWED = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf(".#$&'*+-/=?^_`{|}~"))
            .precomputed();

    private LocalPart() {}

    static @Nullable AddressFault fault(String local) {
        if (local.isEmpty()) {
            return AddressFault.EMPTY_LOCAL_PART;
        }
        if (!CharMatcher.ascii().matchesAllOf(local)) {
            return AddressFault.NON_ASCII_LOCAL_PART;
        }
        if (local.length() > LONGEST) {
            return AddressFault.LOCAL_PART_TOO_LONG;
        }
        return ROUTING.matchesAnyOf(local) ? AddressFault.ROUTED_LOCAL_PART : shapeFault(local);
    }

    private static @Nullable AddressFault shapeFault(String local) {
        if (local.contains("=?") || local.contains("?=")) {
            return AddressFault.ENCODED_WORD;
        }
        if (local.startsWith(".") || local.endsWith(".") || local.contains("..")) {
            return AddressFault.LOCAL_PART_DOTS;
        }
        return ALLOWED.matchesAllOf(local) ? null : AddressFault.LOCAL_PART_CHARACTER;
    }
}
