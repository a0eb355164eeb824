package dev.footbridge;

import com.google.common.collect.ImmutableMultiset;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.address.EmailDomain;
import dev.footbridge.address.ParsedAllowedDomains;
import dev.footbridge.address.RoleAddresses;
import dev.footbridge.address.TypoHints;
import dev.footbridge.verification.LinkToken;
import dev.footbridge.verification.VerificationCode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prints how the library reads a fixed set of texts; run in a process of its own under each default locale. */
final class Readings {

    private static final List<String> TEXTS = List.of(
            "INFO@FORETAGET.SE",
            "Info@GMIAL.COM",
            "IT-SUPPORT@\u0130.se",
            "FAKTURA.IT@HOTMIAL.SE",
            "I\u0131\u0130i\u0307@I\u0307I.SE",
            "anna@ILLI\u00CCJ\u012EJ.lt",
            "KIRILI@MAIL.LIVE.SE",
            "DIARIUM+I@XN--RKSMRGS-5WAO1O.SE",
            "*.FIRMA.IT",
            "@IDIL.AZ",
            "123 456",
            "\u0661\u0662\u0663\u0664\u0665\u0666",
            "KOD: 123456 I\u0307",
            "IiI\u0131".repeat(11).substring(0, 43));

    private static final RoleAddresses ROLES = RoleAddresses.standard().with(List.of("KIRILI"));

    private static final DomainPolicy POLICY = new DomainPolicy(
            AllowedDomains.parse(List.of("IDIL.AZ", "*.FIRMA.IT", "LIVE.SE"))
                    .accepted()
                    .orElseThrow(),
            DomainPolicy.of(AllowedDomains.none()).providers(),
            false);

    private static final TypoHints HINTS =
            TypoHints.of(DomainPolicy.of(AllowedDomains.none()), ImmutableMultiset.of(EmailDomain.of("idil.az")));

    private Readings() {}

    public static void main(String[] none) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.println(canary());
        lines().forEach(out::println);
        out.flush();
    }

    /** What careless code makes of the default locale; differs from plain English in every locale worth trying. */
    static String canary() {
        Locale locale = Locale.getDefault();
        return "I\u00CC".toLowerCase(locale) + String.format(locale, "%d", 7);
    }

    static Stream<String> lines() {
        // Latin in all its blocks, and the letter-like symbols.
        IntStream letters = IntStream.of(0x0000, 0x0100, 0x0200, 0x1E00, 0x2100)
                .flatMap(block -> IntStream.range(block, block + 0x100));
        Stream<String> texts = letters.mapToObj(Character::toString)
                .flatMap(letter -> Stream.of(letter + "i@ab.se", "i@" + letter + "b.se", "12345" + letter));
        return Stream.concat(TEXTS.stream(), texts).map(Readings::line);
    }

    private static String line(String text) {
        return address(text)
                + '|'
                + list(text)
                + '|'
                + POLICY.tryOut(text)
                + '|'
                + VerificationCode.read(text, 6).map(VerificationCode::digits)
                + '|'
                + LinkToken.read(text).map(LinkToken::digest);
    }

    private static String address(String text) {
        return EmailAddress.parse(text)
                .accepted()
                .map(read -> read.canonical()
                        + read.display()
                        + read.masked()
                        + read.domain().unicode()
                        + ROLES.covers(read)
                        + HINTS.hintFor(read).map(EmailAddress::canonical))
                .orElseGet(
                        () -> EmailAddress.parse(text).refused().orElseThrow().name());
    }

    private static String list(String text) {
        ParsedAllowedDomains parsed = AllowedDomains.parse(List.of(text));
        return parsed.accepted()
                .map(list -> list.entries().toString() + list.rules())
                .orElseGet(parsed::toString);
    }
}
