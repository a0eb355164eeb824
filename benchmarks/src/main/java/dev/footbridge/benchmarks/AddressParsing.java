package dev.footbridge.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A typed address to its canonical form; two everyday ones. Target: under 2 µs. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(3)
@State(Scope.Benchmark)
public class AddressParsing {

    private final String ascii = "Anna.Andersson+hr@Sub.Foretaget.se";
    private final String unicode = "anna.andersson@räksmörgås.se";

    /** Ours: grammar, UTS-46, canonical form. */
    @Benchmark
    public boolean footbridgeAscii() {
        return Reading.footbridge(ascii);
    }

    /** Ours, with a domain beyond ASCII; the peers do not map those. */
    @Benchmark
    public boolean footbridgeUnicode() {
        return Reading.footbridge(unicode);
    }

    /** JMail, strict validator. */
    @Benchmark
    public boolean jmailAscii() {
        return Reading.jmail(ascii);
    }

    /** Angus Mail, strict and validate(). */
    @Benchmark
    public boolean angusAscii() {
        return Reading.angus(ascii);
    }
}
