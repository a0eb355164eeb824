package dev.footbridge.jdbc.crossing;

import dev.footbridge.address.AddressFault;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The addresses of the security page's group 3A that are refused, each with its reason. */
final class BadAddresses {
    private BadAddresses() {}

    /** @param number of the case on the security page */
    record BadAddress(int number, AddressFault fault, String typed) {
        /** Without what was typed, which no report can print. */
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "case %d %s, %d characters", number, fault, typed.length());
        }
    }

    static Stream<BadAddress> all() {
        return Stream.of(around(), localParts(), domains(), characters(), lengths())
                .flatMap(group -> group);
    }

    private static Stream<BadAddress> around() {
        return Stream.of(
                        of(2, AddressFault.SPACE, "\u00A0a@company.com", "a@company.com\u3000"),
                        of(2, AddressFault.CONTROL_CHARACTER, "a@company.com\r\nBcc: b@evil.com", "a@company.com\n"),
                        of(2, AddressFault.EMPTY, "", " \t "),
                        of(29, AddressFault.ANGLE_BRACKETS, "<a@evil.com>b@company.com"),
                        of(30, AddressFault.ANGLE_BRACKETS, "Name <a@company.com>", "\"Name\" <a@company.com>"),
                        of(32, AddressFault.LIST, "a@company.com,b@evil.com", "a@company.com;b@evil.com"),
                        of(32, AddressFault.LIST, "a@company.com b@evil.com", "a@company.com, b@evil.com"),
                        of(34, AddressFault.SOURCE_ROUTE, "@evil.com:a@company.com"),
                        of(37, AddressFault.LOOKALIKE_AT, "a\uFF20evil.com@company.com", "a\uFE6Bcompany.com"),
                        of(37, AddressFault.SEVERAL_AT, "a@evil.com@company.com"),
                        of(37, AddressFault.MISSING_AT, "a.company.com"))
                .flatMap(group -> group);
    }

    private static Stream<BadAddress> localParts() {
        return Stream.of(
                        of(4, AddressFault.NON_ASCII_LOCAL_PART, "åsa@foretaget.se", "a\u030Asa@foretaget.se"),
                        of(27, AddressFault.QUOTED, "\"anna larsson\"@f.se", "\"a@evil.com\"@company.com"),
                        of(27, AddressFault.QUOTED, "\"\"@company.com"),
                        of(27, AddressFault.COMMENT, "(a)b@company.com", "a@company.com(b)"),
                        of(35, AddressFault.ROUTED_LOCAL_PART, "a%evil.com@company.com", "evil.com!a@company.com"),
                        of(35, AddressFault.ENCODED_WORD, "=?utf-8?q?a=40evil.com?=@company.com"),
                        of(39, AddressFault.NON_ASCII_LOCAL_PART, "\u760Dx\u760A@company.com"),
                        of(39, AddressFault.LOCAL_PART_DOTS, ".a@company.com", "a.@company.com", "a..b@company.com"),
                        of(39, AddressFault.LOCAL_PART_CHARACTER, "mailto:a@company.com", "a\\b@company.com"),
                        of(39, AddressFault.EMPTY_LOCAL_PART, "@company.com"))
                .flatMap(group -> group);
    }

    private static Stream<BadAddress> domains() {
        return Stream.of(
                        of(10, AddressFault.INVALID_ACE, "a@xn--a.com", "a@xn--.com"),
                        of(12, AddressFault.LABEL_HYPHEN, "a@-company.com", "a@company-.com"),
                        of(14, AddressFault.EMPTY_LABEL, "a@company..com", "a@.company.com"),
                        of(14, AddressFault.EMPTY_DOMAIN, "a@"),
                        of(15, AddressFault.TRAILING_DOT, "a@company.com."),
                        of(17, AddressFault.LOOKALIKE_DOT, "a@company\u2024com"),
                        of(19, AddressFault.VARIANT_CHARACTER, "a@\uFF43ompany.com", "a@\u212Aompany.com"),
                        of(20, AddressFault.IGNORED_CHARACTER, "a@com\u00ADpany.com", "a@com\u200Bpany.com"),
                        of(20, AddressFault.IGNORED_CHARACTER, "a@com\u200Dpany.com", "a@com\uFE0Fpany.com"),
                        of(22, AddressFault.BIDI, "a@\u05D0a.com"),
                        of(24, AddressFault.SINGLE_LABEL_DOMAIN, "a@localhost", "a@com"),
                        of(25, AddressFault.IP_ADDRESS, "a@1.2.3.4", "a@127.0.0.1", "a@0x7f.1"),
                        of(25, AddressFault.IP_LITERAL, "a@[127.0.0.1]", "a@[IPv6:::1]"),
                        of(25, AddressFault.DOMAIN_CHARACTER, "a@company.com:25", "a@company.com/a"),
                        of(65, AddressFault.LOOKALIKE_DOT, "a@company\u3002com", "a@company\uFF0Ecom"),
                        of(65, AddressFault.IGNORED_CHARACTER, "a@company.com\u200B"))
                .flatMap(group -> group);
    }

    private static Stream<BadAddress> characters() {
        Stream<BadAddress> controls = IntStream.of(0x00, 0x0A, 0x0D, 0x1B, 0x7F, 0x80, 0x85, 0x9F)
                .mapToObj(Character::toString)
                .flatMap(c -> of(40, AddressFault.CONTROL_CHARACTER, "a" + c + "b@company.com", "a@com" + c + "y.com"));
        Stream<BadAddress> surrogates = Stream.of('\uD800', '\uDBFF', '\uDC00', '\uDFFF')
                .flatMap(c -> of(40, AddressFault.MALFORMED_TEXT, "a" + c + "b@company.com", "a@com" + c + "y.com"));
        return Stream.concat(controls, surrogates);
    }

    private static Stream<BadAddress> lengths() {
        String long63 = "b".repeat(63);
        String domain = long63 + "." + long63 + ".";
        return Stream.of(
                        of(44, AddressFault.LABEL_TOO_LONG, "a@" + "b".repeat(64) + ".com"),
                        of(44, AddressFault.LABEL_TOO_LONG, "a@å" + "b".repeat(62) + ".se"),
                        of(45, AddressFault.LOCAL_PART_TOO_LONG, "a".repeat(65) + "@company.com"),
                        of(45, AddressFault.TOO_LONG, "a".repeat(64) + "@" + domain + "d".repeat(59) + ".se"),
                        of(45, AddressFault.TOO_LONG, "a".repeat(64) + "@" + ("å".repeat(20) + ".").repeat(8) + "se"),
                        of(47, AddressFault.TOO_LONG, "a@" + "(".repeat(10_000), "a@" + "\"".repeat(10_000)),
                        of(47, AddressFault.TOO_LONG, "a@" + "<".repeat(10_000), "a".repeat(1 << 20) + "@company.com"))
                .flatMap(group -> group);
    }

    private static Stream<BadAddress> of(int number, AddressFault fault, String... typed) {
        return Stream.of(typed).map(text -> new BadAddress(number, fault, text));
    }
}
