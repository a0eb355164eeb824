package dev.footbridge.benchmarks;

import com.google.common.net.InternetDomainName;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailDomain;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** May an address in this domain be used? Half of the entries are wildcards. Target: under 1 µs. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(3)
@State(Scope.Benchmark)
public class DomainDecision {

    private static final EmailDomain MATCHING = EmailDomain.of("mail.north.company0.se");
    private static final EmailDomain OUTSIDE = EmailDomain.of("mail.north.elsewhere.se");

    /** Entries in the list; the one that matches is the last. */
    @Param({"2", "20", "200"})
    public int entries;

    private DomainPolicy allowed = DomainPolicy.open();
    private DomainPolicy refusing = allowed;
    private final Set<String> floor = new HashSet<>();

    /** Exact hosts and wildcards by turns. */
    @Setup
    public void fill() {
        List<String> list = IntStream.range(0, entries)
                .map(i -> entries - 1 - i)
                .mapToObj(i -> (i % 2 == 0 ? "*." : "") + "company" + i + ".se")
                .toList();
        allowed = DomainPolicy.of(AllowedDomains.parse(list).accepted().orElseThrow());
        refusing = allowed.refusingPublicProviders();
        floor.addAll(list);
    }

    /** Ours, a domain that the last entry matches. */
    @Benchmark
    public boolean footbridgeMatching() {
        return allowed.allows(MATCHING);
    }

    /** Ours, a domain that no entry matches. */
    @Benchmark
    public boolean footbridgeOutside() {
        return allowed.allows(OUTSIDE);
    }

    /** Ours, with public providers refused as well. */
    @Benchmark
    public boolean footbridgeRefusingProviders() {
        return refusing.allows(MATCHING);
    }

    /** The floor: one look in a hash set, which knows no wildcard. */
    @Benchmark
    public boolean hashSet() {
        return floor.contains(OUTSIDE.ascii());
    }

    /** Guava: the registrable part of the name, which a list of companies would be asked for. */
    @Benchmark
    public boolean guavaTopPrivateDomain() {
        return floor.contains(
                InternetDomainName.from(OUTSIDE.ascii()).topPrivateDomain().toString());
    }
}
