package dev.footbridge.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.address.ParsedAddress;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The two parsers agree: what ours accepts, the mail library reads as the same address. */
final class RecipientProperties {
    @Property(tries = 5_000)
    void every_accepted_address_is_read_back_unchanged(@ForAll("addresses") String typed) {
        ParsedAddress parsed = EmailAddress.parse(typed);
        Statistics.label("accepted")
                .collect(parsed instanceof ParsedAddress.Accepted)
                .coverage(seen -> seen.check(true).percentage(share -> share > 5));
        if (parsed instanceof ParsedAddress.Accepted accepted) {
            EmailAddress address = accepted.address();
            assertThat(Recipient.of(address))
                    .hasValueSatisfying(read -> assertThat(read.getAddress()).isEqualTo(address.canonical()));
        }
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> local = Arbitraries.strings()
                .withChars("abzAZ09.#$&'*+-/=?^_`{|}~\"<>()[]:;,@ \\%!\u00e5\u760d")
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<String> label = Arbitraries.strings()
                .withChars("abz09-\u00e5\u00df\u03b2")
                .ofMinLength(1)
                .ofMaxLength(6);
        return Combinators.combine(local, label.list().ofMinSize(1).ofMaxSize(3))
                .as((name, labels) -> name + "@" + String.join(".", labels) + ".example");
    }
}
