package dev.footbridge.benchmarks;

import com.google.common.net.InternetDomainName;
import dev.footbridge.address.AllowedDomains;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** Opening parentheses only, which make a comment that never ends. Target: a megabyte refused in under 5 ms. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(3)
@State(Scope.Benchmark)
public class HostileText {

    /** How many parentheses. */
    @Param({"1024", "16384", "131072", "1048576"})
    public int length;

    private String text = "";

    /** Nothing of it is acceptable to any reader. */
    @Setup
    public void write() {
        text = "(".repeat(length);
    }

    /** Ours, as an address. */
    @Benchmark
    public boolean footbridgeAddress() {
        return Reading.footbridge(text);
    }

    /** Ours, as a domain. */
    @Benchmark
    public boolean footbridgeDomain() {
        return Reading.footbridgeDomain(text);
    }

    /** Ours, as an entry of the allowed domains. */
    @Benchmark
    public boolean footbridgeEntry() {
        return AllowedDomains.parse(List.of(text)).accepted().isPresent();
    }

    /** Ours where it cannot stop early: spaces on both sides of a good address, all of which are trimmed. */
    @Benchmark
    public boolean footbridgeSpaces(Spaces spaces) {
        return Reading.footbridge(spaces.text);
    }

    /** JMail, strict validator. */
    @Benchmark
    public boolean jmail() {
        return Reading.jmail(text);
    }

    /** Angus Mail, strict and validate(). */
    @Benchmark
    public boolean angus() {
        return Reading.angus(text);
    }

    /** Guava, as a domain. */
    @Benchmark
    public boolean guavaDomain() {
        return InternetDomainName.isValid(text);
    }

    /** As many spaces as there are parentheses in the other text. */
    @State(Scope.Benchmark)
    public static class Spaces {

        private String text = "";

        /** Half of them on each side. */
        @Setup
        public void write(HostileText other) {
            String side = " ".repeat(other.length / 2);
            text = side + "anna@foretaget.se" + side;
        }
    }
}
