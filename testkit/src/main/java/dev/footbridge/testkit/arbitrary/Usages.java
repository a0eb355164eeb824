package dev.footbridge.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import dev.footbridge.verification.Usage;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What users have used up. */
public final class Usages {
    private Usages() {}

    public static Arbitrary<Usage> any() {
        Arbitrary<ImmutableList<Instant>> sends = Times.any()
                .list()
                .ofMaxSize(5)
                .map(times -> times.stream().sorted().collect(ImmutableList.toImmutableList()));
        Arbitrary<Integer> tries = Arbitraries.integers().between(0, 10);
        return Combinators.combine(sends, Times.any(), tries)
                .as((sent, since, wrong) -> new Usage(sent, wrong == 0 ? null : since, wrong));
    }
}
