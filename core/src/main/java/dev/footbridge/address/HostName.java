package dev.footbridge.address;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.ibm.icu.lang.UCharacter;
import org.jspecify.annotations.Nullable;

/** Host names that mail can be addressed to: what is typed, through UTS-46, to A-labels that mean nothing else. */
final class HostName {

    /** RFC 1035 section 2.3.4: 255 octets on the wire, which is 253 characters without the final dot. */
    private static final int LONGEST = 253;

    private static final Splitter DOTS = Splitter.on('.');
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final CharMatcher HEX = DIGITS.or(CharMatcher.inRange('a', 'f'));

    private HostName() {}

    static ParsedDomain read(String typed) {
        AddressFault fault = typedFault(typed);
        if (fault != null) {
            return new ParsedDomain.Refused(fault);
        }
        PlainHostName plain = PlainHostName.read(typed);
        if (plain != null) {
            AddressFault shape = shapeFault(plain.labels());
            return shape != null
                    ? new ParsedDomain.Refused(shape)
                    : new ParsedDomain.Accepted(new EmailDomain(plain.labels(), plain.text(), plain.text()));
        }
        return readMapped(typed);
    }

    /** The long way, through UTS-46 and back. */
    static ParsedDomain readMapped(String typed) {
        AddressFault unfit = Characters.unfitForDomain(typed);
        if (unfit != null) {
            return new ParsedDomain.Refused(unfit);
        }
        Uts46.Mapped mapped = Uts46.toAscii(typed);
        if (mapped.fault() != null) {
            return new ParsedDomain.Refused(mapped.fault());
        }
        ImmutableList<String> labels = ImmutableList.copyOf(DOTS.split(mapped.text()));
        AddressFault shape = shapeFault(labels);
        if (shape != null) {
            return new ParsedDomain.Refused(shape);
        }
        return SelfMapped.whole(typed)
                ? new ParsedDomain.Accepted(new EmailDomain(labels, mapped.text(), typed))
                : roundTripped(typed, labels, mapped.text());
    }

    private static @Nullable AddressFault typedFault(String typed) {
        if (typed.isEmpty()) {
            return AddressFault.EMPTY_DOMAIN;
        }
        if (typed.length() > LONGEST) {
            return AddressFault.DOMAIN_TOO_LONG;
        }
        if (typed.startsWith("[")) {
            return AddressFault.IP_LITERAL;
        }
        return typed.endsWith(".") && !typed.endsWith("..") ? AddressFault.TRAILING_DOT : null;
    }

    private static @Nullable AddressFault shapeFault(ImmutableList<String> labels) {
        if (isNumber(labels.get(labels.size() - 1))) {
            return AddressFault.IP_ADDRESS;
        }
        return labels.size() < 2 ? AddressFault.SINGLE_LABEL_DOMAIN : null;
    }

    /** What the URL Standard calls "ends in a number": resolvers read such names as IPv4, also in hexadecimal. */
    private static boolean isNumber(String label) {
        return DIGITS.matchesAllOf(label) || (label.startsWith("0x") && HEX.matchesAllOf(label.substring(2)));
    }

    /**
     * No name is known that passes the mapping and fails the way back; it is tried all the same, as the promise of one
     * domain per name hangs on it. An A-label may have been typed, so its meaning is held to the same rules as a
     * typed U-label.
     */
    static ParsedDomain roundTripped(String typed, ImmutableList<String> labels, String ascii) {
        Uts46.Mapped unicode = Uts46.toUnicode(ascii);
        if (unicode.fault() != null || !Uts46.toAscii(unicode.text()).text().equals(ascii)) {
            return new ParsedDomain.Refused(AddressFault.INVALID_ACE);
        }
        AddressFault hidden = Characters.unfitForDomain(unicode.text());
        if (hidden != null) {
            return new ParsedDomain.Refused(hidden);
        }
        if (!CaseAndComposition.explain(typed, unicode.text())) {
            return new ParsedDomain.Refused(AddressFault.VARIANT_CHARACTER);
        }
        return unicode.text().codePoints().allMatch(HostName::belongs)
                ? new ParsedDomain.Accepted(new EmailDomain(labels, ascii, unicode.text()))
                : new ParsedDomain.Refused(AddressFault.DOMAIN_CHARACTER);
    }

    /** Close to RFC 5892 PVALID: UTS-46 alone lets symbols and emoji through, which no mail domain needs. */
    static boolean belongs(int c) {
        int type = UCharacter.getType(c);
        return c == '-'
                || c == '.'
                || UCharacter.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
