package dev.footbridge.benchmarks;

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

/** Acceptable addresses that grow to the longest allowed: divide by the length for the time per character. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(3)
@State(Scope.Benchmark)
public class AddressLength {

    /** Characters of the whole address; 254 is the longest. */
    @Param({"32", "64", "128", "254"})
    public int length;

    private String typed = "";

    /** One letter before the at-sign, and labels of up to 49 letters after it. */
    @Setup
    public void write() {
        StringBuilder address = new StringBuilder("a@");
        int last = length - ".se".length() - 1;
        for (int at = address.length(); at <= last; at++) {
            address.append(at % 50 == 0 && at < last ? '.' : 'b');
        }
        typed = address.append(".se").toString();
        if (typed.length() != length || !Reading.footbridge(typed)) {
            throw new IllegalStateException("not the address meant to be measured");
        }
    }

    /** Ours. */
    @Benchmark
    public boolean footbridge() {
        return Reading.footbridge(typed);
    }

    /** JMail, strict validator. */
    @Benchmark
    public boolean jmail() {
        return Reading.jmail(typed);
    }

    /** Angus Mail, strict and validate(). */
    @Benchmark
    public boolean angus() {
        return Reading.angus(typed);
    }
}
