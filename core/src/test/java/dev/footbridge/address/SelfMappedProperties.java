package dev.footbridge.address;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** The way back is spared, never its result. */
class SelfMappedProperties {

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> label = Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.strings()
                                .withChars("aåäöéßøæčłđ1")
                                .ofMinLength(1)
                                .ofMaxLength(8)),
                Tuple.of(
                        1, Arbitraries.strings().withChars("äb-").ofMinLength(1).ofMaxLength(8)),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .withCharRange(' ', '\u024F')
                                .ofMinLength(1)
                                .ofMaxLength(3)),
                Tuple.of(1, Arbitraries.of("xn--rksmrgs-5wao1o", "com", "\u0301", "a\u0308", "å".repeat(60))));
        return label.list().ofMinSize(1).ofMaxSize(4).map(labels -> String.join(".", labels));
    }

    @Property(tries = 20_000)
    void a_self_mapped_name_is_what_the_way_back_makes_of_it(@ForAll("names") String typed) {
        ParsedDomain read = HostName.readMapped(typed);
        boolean spared = SelfMapped.whole(typed) && read.accepted().isPresent();
        Statistics.collect(spared);
        Statistics.coverage(coverage -> coverage.check(true).percentage(p -> p > 10));
        if (spared) {
            EmailDomain domain = read.accepted().orElseThrow();
            ParsedDomain there = HostName.roundTripped(typed, domain.labels(), domain.ascii());
            assertThat(there).isEqualTo(read);
            assertThat(domain.unicode())
                    .isEqualTo(there.accepted().orElseThrow().unicode());
        }
    }
}
