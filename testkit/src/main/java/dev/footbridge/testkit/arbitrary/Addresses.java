package dev.footbridge.testkit.arbitrary;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.address.ParsedAddress;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Acceptable addresses, short and long, in both cases, with every sign a local part may have and with foreign domains. */
public final class Addresses {
    private Addresses() {}

    public static Arbitrary<EmailAddress> any() {
        return Combinators.combine(local(), domain())
                .as((local, domain) -> EmailAddress.parse(local + "@" + domain))
                .map(ParsedAddress::accepted)
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    private static Arbitrary<String> local() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .numeric()
                .withChars("._-+'=")
                .ofMinLength(1)
                .ofMaxLength(64);
    }

    private static Arbitrary<String> domain() {
        Arbitrary<String> label = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(20);
        return Arbitraries.oneOf(
                Arbitraries.of("foretaget.example", "Foretaget.EXAMPLE", "räksmörgås.example", "xn--bcher-kva.example"),
                label.map(name -> "a" + name + ".example"));
    }
}
