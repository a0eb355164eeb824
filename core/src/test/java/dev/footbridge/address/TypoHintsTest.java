package dev.footbridge.address;

import static dev.footbridge.address.Reading.listOf;
import static dev.footbridge.address.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypoHintsTest {

    private static final Multiset<EmailDomain> NOBODY = ImmutableMultiset.of();
    private static final AllowedDomains ALL = AllowedDomains.none();

    private static Optional<String> hint(AllowedDomains allowed, Multiset<EmailDomain> linked, String domain) {
        return TypoHints.of(DomainPolicy.of(allowed), linked)
                .hintFor(read("anna@" + domain))
                .map(hint -> hint.domain().unicode());
    }

    private static Multiset<EmailDomain> linked(String domain, int users) {
        return ImmutableMultiset.<EmailDomain>builder()
                .addCopies(EmailDomain.of(domain), users)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "gmial.com, gmail.com",
        "gmail.con, gmail.com",
        "gmail.co, gmail.com",
        "GMAIL.CMO, gmail.com",
        "gm\u0430il.com, gmail.com",
        "hotmial.cmo, hotmail.com",
        "htmail.se, hotmail.se",
        "outlok.con, outlook.com",
        "iclod.com, icloud.com",
        "teila.com, telia.com",
        "onlin.no, online.no",
        "live.sw, live.se"
    })
    void U9_slip_near_a_common_provider_is_hinted_at(String typed, String meant) {
        assertThat(hint(ALL, NOBODY, typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mac.com",
                "mask.io",
                "mailw.com",
                "me.com",
                "live.no",
                "gmx.de",
                "ymail.com",
                "MAC.com",
                "gmail.com",
                "mail.com",
                "hotmail.co.uk",
                "web.de"
            })
    void U9_real_domain_is_never_corrected(String typed) {
        assertThat(hint(ALL, linked("mail.com", 900), typed)).isEmpty();
        assertThat(hint(listOf("mail.com", "mac.se", "task.io", "live.nu", "gmx.dk"), NOBODY, typed))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme.example", "gmaill.con", "gmal.cm", "live.xy", "a.gmail.com", "hotmail.mx"})
    void U9_what_is_too_far_or_below_or_in_another_country_is_left_alone(String typed) {
        assertThat(hint(ALL, NOBODY, typed)).isEmpty();
    }

    @Test
    void U9_tenants_own_domain_is_hinted_at_also_with_letters_beyond_ascii() {
        AllowedDomains list = listOf("räksmörgås.se", "*.foretaget.se");
        assertThat(hint(list, NOBODY, "räksmörgas.se")).contains("räksmörgås.se");
        assertThat(hint(list, NOBODY, "räkmsörgas.se")).contains("räksmörgås.se");
        assertThat(hint(list, NOBODY, "raksmorgas.se")).isEmpty();
    }

    @Test
    void U9_what_a_wildcard_allows_is_never_questioned() {
        AllowedDomains list = listOf("nord.foretaget.se", "*.foretaget.se");
        assertThat(hint(list, NOBODY, "norr.foretaget.se")).isEmpty();
        assertThat(hint(list, NOBODY, "nord.foretagt.se")).contains("nord.foretaget.se");
    }

    @Test
    void U9_a_hint_is_never_what_the_tenant_refuses() {
        AllowedDomains list = listOf("foretaget.se");
        assertThat(hint(list, linked("old-foretaget.se", 50), "gmial.com")).isEmpty();
        assertThat(hint(list, linked("old-foretaget.se", 50), "old-foretagte.se"))
                .isEmpty();
        assertThat(hint(list, NOBODY, "foretagte.se")).contains("foretaget.se");
    }

    @Test
    void U9_D6_a_hint_is_never_a_public_provider_where_those_are_refused() {
        TypoHints hints = TypoHints.of(DomainPolicy.of(ALL).refusingPublicProviders(), linked("gmail.com", 9));
        assertThat(hints.hintFor(read("anna@gmial.com"))).isEmpty();
    }

    @Test
    void U9_domain_in_use_is_never_questioned_and_hinted_at_only_from_three_users_on() {
        assertThat(hint(ALL, linked("gmial.com", 1), "gmial.com")).isEmpty();
        assertThat(hint(ALL, linked("foretaget.se", 2), "foretagte.se")).isEmpty();
        assertThat(hint(ALL, linked("foretaget.se", 3), "foretagte.se")).contains("foretaget.se");
    }

    @Test
    void U9_nearest_goes_first_then_the_tenants_own_then_the_many_then_the_order() {
        assertThat(hint(listOf("acmeab.se", "acmebb.se"), NOBODY, "acmecb.se")).contains("acmeab.se");
        assertThat(hint(listOf("acmebb.se", "acmeab.se"), NOBODY, "acmecb.se")).contains("acmebb.se");
        assertThat(hint(listOf("acmeab.se", "acmebb.se"), linked("acmebb.se", 1), "acmecb.se"))
                .contains("acmebb.se");
        assertThat(hint(listOf("gmail.com", "gmaal.com"), NOBODY, "gmall.com")).contains("gmail.com");

        Multiset<EmailDomain> linked = ImmutableMultiset.<EmailDomain>builder()
                .addCopies(EmailDomain.of("acmeab.se"), 3)
                .addCopies(EmailDomain.of("acmebb.se"), 4)
                .addCopies(EmailDomain.of("hotmall.com"), 3)
                .build();
        assertThat(hint(ALL, linked, "acmecb.se")).contains("acmebb.se");
        assertThat(hint(ALL, linked, "hotmarl.com")).contains("hotmall.com");
        assertThat(hint(ALL, linked, "hotmil.com")).contains("hotmail.com");
    }

    @Test
    void U9_the_local_part_stays_as_typed() {
        assertThat(TypoHints.of(DomainPolicy.of(ALL), NOBODY)
                        .hintFor(read("Anna.Ek+hr@gmial.com"))
                        .map(EmailAddress::display))
                .contains("Anna.Ek+hr@gmail.com");
    }

    @Test
    void U9_hint_that_would_be_too_long_an_address_is_none() {
        String meant = "b".repeat(60) + "." + "c".repeat(60) + "." + "d".repeat(60) + ".example";
        String local = "a".repeat(254 - meant.length());
        TypoHints hints = TypoHints.of(DomainPolicy.of(listOf(meant)), NOBODY);
        assertThat(hints.hintFor(read(local + "@" + meant.substring(1)))).isEmpty();
        assertThat(hints.hintFor(read(local.substring(2) + "@" + meant.substring(1))))
                .isPresent();
    }

    @Test
    void a_parent_or_a_sub_domain_is_no_slip_however_short_the_label() {
        assertThat(hint(listOf("foretagsgruppen.se"), NOBODY, "m.foretagsgruppen.se"))
                .isEmpty();
        assertThat(hint(listOf("m.foretagsgruppen.se"), NOBODY, "foretagsgruppen.se"))
                .isEmpty();
    }

    @Test
    void the_domain_above_an_allowed_wildcard_is_known_and_not_taken_for_a_slip() {
        assertThat(hint(listOf("*.foretag.se", "foretak.se"), NOBODY, "foretag.se"))
                .isEmpty();
    }
}
