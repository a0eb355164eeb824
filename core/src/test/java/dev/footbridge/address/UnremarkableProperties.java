package dev.footbridge.address;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The rules that an unremarkable address is spared would have let it pass. */
class UnremarkableProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("aB1.+-@=?").ofMinLength(1).ofMaxLength(12),
                Arbitraries.strings().withCharRange(' ', '~').ofMinLength(1).ofMaxLength(6));
    }

    @Property(tries = 20_000)
    void no_rule_of_notation_speaks_of_an_unremarkable_address(@ForAll("texts") String text) {
        boolean unremarkable = AddressGrammar.unremarkable(text);
        Statistics.collect(unremarkable);
        Statistics.coverage(coverage -> coverage.check(true).percentage(p -> p > 10));
        if (unremarkable) {
            assertThat(AddressGrammar.remarkableFault(text)).isNull();
        }
    }
}
