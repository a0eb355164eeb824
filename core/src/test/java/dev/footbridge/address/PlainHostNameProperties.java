package dev.footbridge.address;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class PlainHostNameProperties {

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> label = Arbitraries.oneOf(
                Arbitraries.strings().withChars("aBz09-").ofMinLength(1).ofMaxLength(6),
                Arbitraries.strings().withChars("xn-a").ofMaxLength(6),
                Arbitraries.integers().between(60, 66).map("b"::repeat),
                Arbitraries.of("1", "0x1F", "com", "a_b", "å", "\u212A"));
        return label.list().ofMinSize(1).ofMaxSize(5).map(labels -> String.join(".", labels));
    }

    @Property(tries = 20_000)
    void the_short_way_leads_where_the_long_way_does(@ForAll("names") String typed) {
        PlainHostName plain = PlainHostName.read(typed);
        Statistics.collect(plain != null);
        Statistics.coverage(coverage -> coverage.check(true).percentage(p -> p > 10));
        if (plain == null || typed.length() > 253) {
            return;
        }
        ParsedDomain shortWay = EmailDomain.parse(typed);
        ParsedDomain longWay = HostName.readMapped(typed);
        assertThat(shortWay).isEqualTo(longWay);
        shortWay.accepted().ifPresent(domain -> {
            assertThat(domain.labels())
                    .isEqualTo(longWay.accepted().orElseThrow().labels());
            assertThat(domain.unicode())
                    .isEqualTo(longWay.accepted().orElseThrow().unicode());
        });
    }
}
