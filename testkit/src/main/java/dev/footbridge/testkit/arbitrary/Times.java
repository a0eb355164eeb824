package dev.footbridge.testkit.arbitrary;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Instants of this century at whole milliseconds, as stores keep them. */
public final class Times {
    private static final long FIRST = Instant.parse("2001-01-01T00:00:00Z").toEpochMilli();
    private static final long LAST = Instant.parse("2100-12-31T23:59:59.999Z").toEpochMilli();

    private Times() {}

    public static Arbitrary<Instant> any() {
        return Arbitraries.longs().between(FIRST, LAST).map(Instant::ofEpochMilli);
    }
}
