package dev.footbridge.address;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.ibm.icu.text.IDNA;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** What holds for any text at all, and for text that is nearly an address. */
class AddressProperties {

    private static final IDNA ICU = IDNA.getUTS46Instance(IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.NONTRANSITIONAL_TO_UNICODE);

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().all().ofMaxLength(80);
    }

    /** Mostly acceptable, with some of what must be refused mixed in. */
    @Provide
    Arbitrary<String> nearAddresses() {
        Arbitrary<String> local = Arbitraries.strings()
                .withChars("abcXYZ019.+-_'=")
                .ofMinLength(1)
                .ofMaxLength(20);
        Arbitrary<String> label = Arbitraries.oneOf(
                Arbitraries.strings().withChars("abcXYZ019-").ofMinLength(1).ofMaxLength(12),
                Arbitraries.strings()
                        .withChars("aåäöÅÄÖßéčøæıİςσжאبが東\u0308\u00AD\u3002\u212A")
                        .ofMinLength(1)
                        .ofMaxLength(8),
                Arbitraries.of("xn--rksmrgs-5wao1o", "xn--a", "xn--fa-hia", "XN--FA-HIA"));
        Arbitrary<String> top = Arbitraries.of("se", "COM", "Example", "xn--p1ai", "рф", "1");
        return Combinators.combine(local, label, label, top).as((a, b, c, d) -> a + "@" + b + "." + c + "." + d);
    }

    @Property(tries = 100_000, shrinking = ShrinkingMode.BOUNDED)
    void case_49_reading_never_throws_and_canonicalising_twice_changes_nothing(@ForAll("anything") String text) {
        assertStable(text);
        EmailAddress.parse("a@" + text);
        EmailAddress.parse(text + "@company.com");
    }

    @Property(tries = 20_000)
    void case_49_near_addresses_too(@ForAll("nearAddresses") String text) {
        Statistics.collect(EmailAddress.parse(text).accepted().isPresent());
        Statistics.coverage(coverage -> coverage.check(true).percentage(p -> p > 5));
        assertStable(text);
    }

    private static void assertStable(String text) {
        EmailAddress.parse(text).accepted().ifPresent(address -> {
            assertThat(EmailAddress.of(address.canonical()).canonical()).isEqualTo(address.canonical());
            assertThat(EmailAddress.of(address.display())).isEqualTo(address);
            assertThat(EmailAddress.of(address.local() + "@" + address.domain().unicode()))
                    .isEqualTo(address);
            assertThat(address.canonical()).hasSizeLessThanOrEqualTo(254).matches("[!-~]+@[a-z0-9.-]+");
        });
    }

    @Property(tries = 20_000)
    void the_domain_of_all_that_is_accepted_is_what_icu_makes_of_it(@ForAll("nearAddresses") String text) {
        EmailAddress.parse(text).accepted().ifPresent(address -> {
            StringBuilder ascii = new StringBuilder();
            IDNA.Info info = new IDNA.Info();
            ICU.nameToASCII(text.substring(text.indexOf('@') + 1), ascii, info);
            assertThat(info.hasErrors()).isFalse();
            assertThat(address.domain().ascii()).isEqualTo(ascii.toString());
        });
    }

    @Property(tries = 3_000)
    void case_50_the_default_locale_changes_nothing(@ForAll("nearAddresses") String text) {
        Optional<String> expected = EmailAddress.parse(text).accepted().map(EmailAddress::canonical);
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "az", "lt"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(EmailAddress.parse(text).accepted().map(EmailAddress::canonical))
                        .isEqualTo(expected);
                assertThat(EmailAddress.parse("INFO.I@IIIIIII.SE").accepted().map(EmailAddress::canonical))
                        .contains("info.i@iiiiiii.se");
                assertThat(AllowedDomains.parse(List.of("IIIIIII.SE"))
                                .accepted()
                                .map(AllowedDomains::entries))
                        .contains(ImmutableList.of("iiiiiii.se"));
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
