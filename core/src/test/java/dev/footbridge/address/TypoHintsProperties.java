package dev.footbridge.address;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class TypoHintsProperties {

    private static final ImmutableList<String> HOSTS = ImmutableList.of(
            "gmail.com", "live.se", "räksmörgås.se", "foretaget.se", "foretaget.no", "foretag.se", "ö.se", "mail.com");

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> host = Arbitraries.oneOf(Arbitraries.of(HOSTS), Arbitraries.of(MailProviders.COMMON));
        return host.flatMap(name -> Arbitraries.integers()
                .between(0, name.length())
                .flatMap(at -> Arbitraries.strings()
                        .withChars("aelö.m")
                        .ofMaxLength(2)
                        .map(more -> name.substring(0, at) + more + name.substring(Math.min(name.length(), at + 1)))));
    }

    @Provide
    Arbitrary<List<String>> allowed() {
        return Arbitraries.oneOf(Arbitraries.of(HOSTS), Arbitraries.of("*.foretaget.se", "*.gmail.com"))
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<String>> linked() {
        return Arbitraries.of(HOSTS).list().ofMaxSize(12);
    }

    @Property(tries = 5_000)
    void U9_a_hint_is_another_domain_that_is_allowed_and_near_and_known(
            @ForAll("typed") String typed, @ForAll("allowed") List<String> allowed, @ForAll("linked") List<String> in) {
        AllowedDomains list = AllowedDomains.parse(allowed).accepted().orElseThrow();
        Multiset<EmailDomain> linked = linked(in);
        EmailAddress address = EmailAddress.parse("Anna@" + typed).accepted().orElse(null);
        if (address == null) {
            return;
        }
        Optional<EmailAddress> hint =
                TypoHints.of(DomainPolicy.of(list), linked).hintFor(address);
        Statistics.collect(hint.isPresent());
        Statistics.coverage(coverage -> coverage.check(true).percentage(p -> p > 10));
        hint.ifPresent(meant -> {
            EmailDomain domain = meant.domain();
            assertThat(domain).isNotEqualTo(address.domain());
            assertThat(meant.local()).isEqualTo(address.local());
            assertThat(DomainPolicy.of(list).allows(domain)).isTrue();
            assertThat(Slips.between(domain.unicode(), address.domain().unicode()))
                    .isBetween(1, 2);
            assertThat(list.entries().contains(domain.ascii())
                            || linked.count(domain) >= 3
                            || MailProviders.COMMON.contains(domain.ascii()))
                    .isTrue();
            // Who follows a hint is left in peace.
            assertThat(TypoHints.of(DomainPolicy.of(list), linked).hintFor(meant))
                    .isEmpty();
        });
    }

    @Property(tries = 2_000)
    void U9_neither_letter_case_nor_the_order_of_the_linked_changes_a_hint(
            @ForAll("typed") String typed, @ForAll("linked") List<String> in) {
        TypoHints hints = TypoHints.of(DomainPolicy.of(AllowedDomains.none()), linked(in));
        TypoHints reversed = TypoHints.of(
                DomainPolicy.of(AllowedDomains.none()),
                linked(ImmutableList.copyOf(in).reverse()));
        EmailAddress.parse("anna@" + typed).accepted().ifPresent(lower -> {
            EmailAddress upper = EmailAddress.of("ANNA@" + Ascii.toUpperCase(typed));
            assertThat(hints.hintFor(upper)).isEqualTo(hints.hintFor(lower));
            assertThat(reversed.hintFor(lower)).isEqualTo(hints.hintFor(lower));
        });
    }

    @Property(tries = 1_000)
    void U9_known_domains_are_never_questioned(@ForAll("allowed") List<String> allowed) {
        AllowedDomains list = AllowedDomains.parse(allowed).accepted().orElseThrow();
        TypoHints hints = TypoHints.of(DomainPolicy.of(list), ImmutableMultiset.of());
        assertThat(ImmutableSet.<String>builder()
                        .addAll(MailProviders.COMMON)
                        .addAll(MailProviders.RARER)
                        .build())
                .allMatch(name -> hints.hintFor(EmailAddress.of("anna@" + name)).isEmpty());
    }

    private static Multiset<EmailDomain> linked(List<String> domains) {
        return domains.stream().map(EmailDomain::of).collect(ImmutableMultiset.toImmutableMultiset());
    }
}
