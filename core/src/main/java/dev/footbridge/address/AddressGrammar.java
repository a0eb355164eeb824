package dev.footbridge.address;

import com.google.common.base.CharMatcher;
import org.jspecify.annotations.Nullable;

/** Cuts an address in its two parts, after refusing every notation that is more than {@code local@domain}. */
final class AddressGrammar {

    /** RFC 5321 section 4.5.3.1.3: a path of 256 octets, of which two are its angle brackets. */
    private static final int LONGEST = 254;

    private static final CharMatcher TRIMMED = CharMatcher.anyOf(" \t");
    private static final CharMatcher ANGLES = CharMatcher.anyOf("<>");
    private static final CharMatcher PARENTHESES = CharMatcher.anyOf("()");
    private static final CharMatcher SEPARATORS = CharMatcher.anyOf(",;");
    private static final CharMatcher AT = CharMatcher.is('@');
    private static final CharMatcher UNREMARKABLE = LocalPart.ALLOWED.or(AT).precomputed();

    private AddressGrammar() {}

    static ParsedAddress read(String typed) {
        String text = TRIMMED.trimFrom(typed);
        AddressFault fault = wholeFault(text);
        if (fault != null) {
            return new ParsedAddress.Refused(fault);
        }
        int at = text.lastIndexOf('@');
        String local = text.substring(0, at);
        AddressFault localFault = LocalPart.fault(local);
        if (localFault != null) {
            return new ParsedAddress.Refused(localFault);
        }
        ParsedDomain domain = EmailDomain.parse(text.substring(at + 1));
        if (domain instanceof ParsedDomain.Accepted accepted) {
            return fitted(new EmailAddress(text, local, accepted.domain()));
        }
        return new ParsedAddress.Refused(domain.refused().orElseThrow());
    }

    /** A domain grows when it is written as A-labels, so the limit is kept for that form as well. */
    private static ParsedAddress fitted(EmailAddress address) {
        return address.canonical().length() > LONGEST
                ? new ParsedAddress.Refused(AddressFault.TOO_LONG)
                : new ParsedAddress.Accepted(address);
    }

    private static @Nullable AddressFault wholeFault(String text) {
        if (text.isEmpty()) {
            return AddressFault.EMPTY;
        }
        if (text.length() > LONGEST) {
            return AddressFault.TOO_LONG;
        }
        return unremarkable(text) ? null : remarkableFault(text);
    }

    /** Nearly every address: nothing in it that any rule of notation is about. */
    static boolean unremarkable(String text) {
        int at = text.indexOf('@');
        return at >= 0 && at == text.lastIndexOf('@') && UNREMARKABLE.matchesAllOf(text);
    }

    static @Nullable AddressFault remarkableFault(String text) {
        AddressFault unsafe = Characters.unsafe(text);
        return unsafe != null ? unsafe : notationFault(text);
    }

    /** The order is that of usefulness to the reader: the notation first, the stray space or second at-sign after. */
    private static @Nullable AddressFault notationFault(String text) {
        if (ANGLES.matchesAnyOf(text)) {
            return AddressFault.ANGLE_BRACKETS;
        }
        if (text.indexOf('"') >= 0) {
            return AddressFault.QUOTED;
        }
        if (PARENTHESES.matchesAnyOf(text)) {
            return AddressFault.COMMENT;
        }
        if (text.startsWith("@") && text.indexOf(':') >= 0) {
            return AddressFault.SOURCE_ROUTE;
        }
        return countFault(text);
    }

    private static @Nullable AddressFault countFault(String text) {
        int ats = AT.countIn(text);
        boolean space = Characters.hasSpace(text);
        if (SEPARATORS.matchesAnyOf(text) || (space && ats > 1)) {
            return AddressFault.LIST;
        }
        if (space) {
            return AddressFault.SPACE;
        }
        if (ats == 0) {
            return AddressFault.MISSING_AT;
        }
        return ats > 1 ? AddressFault.SEVERAL_AT : null;
    }
}
