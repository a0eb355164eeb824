package dev.footbridge.address;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AllowedDomainsProperties {

    @Provide
    Arbitrary<List<String>> lists() {
        Arbitrary<String> entry = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(12),
                Arbitraries.strings().withChars("ab*.@ -:/å\u3002").ofMaxLength(8),
                Arbitraries.of("a.se", "*.a.se", "b.a.se", "@C.se", "", " "));
        return entry.list().ofMaxSize(4);
    }

    @Property(tries = 20_000)
    void a_list_is_empty_only_if_nothing_was_entered(@ForAll("lists") List<String> entries) {
        AllowedDomains.parse(entries)
                .accepted()
                .filter(AllowedDomains::isEmpty)
                .ifPresent(list ->
                        assertThat(entries).allMatch(entry -> entry.strip().isEmpty()));
    }

    @Property(tries = 20_000)
    void entries_read_back(@ForAll("lists") List<String> entries) {
        AllowedDomains.parse(entries)
                .accepted()
                .ifPresent(
                        list -> assertThat(AllowedDomains.parse(list.entries()).accepted())
                                .contains(list));
    }

    @Property
    void nothing_is_allowed_by_sharing_letters(@ForAll("words") String word) {
        AllowedDomains list = Reading.listOf("foretaget.com", "*.foretaget.com");
        assertThat(DomainPolicy.of(list).allows(EmailDomain.of(word + "foretaget.com")))
                .isFalse();
        assertThat(DomainPolicy.of(list).allows(EmailDomain.of(word + ".foretaget.com")))
                .isTrue();
        assertThat(DomainPolicy.of(list).allows(EmailDomain.of("foretaget.com." + word)))
                .isFalse();
        assertThat(DomainPolicy.of(list).allows(EmailDomain.of("foretaget.com" + word)))
                .isFalse();
    }

    @Property
    void the_rule_that_decides_is_one_that_matches_whatever_the_order(
            @ForAll("related") List<String> entries, @ForAll("related") List<String> asked) {
        AllowedDomains list = AllowedDomains.parse(entries).accepted().orElseThrow();
        AllowedDomains reversed = AllowedDomains.parse(
                        ImmutableList.copyOf(entries).reverse())
                .accepted()
                .orElseThrow();
        for (DomainRule rule :
                AllowedDomains.parse(asked).accepted().orElseThrow().rules()) {
            EmailDomain domain = rule.domain();
            Optional<DomainRule> decides = list.ruleFor(domain);
            assertThat(decides.isPresent()).isEqualTo(list.rules().stream().anyMatch(each -> each.matches(domain)));
            assertThat(decides).isEqualTo(reversed.ruleFor(domain));
            decides.ifPresent(each -> assertThat(each.matches(domain)).isTrue());
        }
    }

    @Provide
    Arbitrary<List<String>> related() {
        return Arbitraries.strings()
                .withChars("ab")
                .ofLength(1)
                .list()
                .ofMaxSize(3)
                .map(labels -> Stream.concat(labels.stream(), Stream.of("x", "example"))
                        .collect(Collectors.joining(".")))
                .flatMap(host -> Arbitraries.of(host, "*." + host))
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(20);
    }
}
