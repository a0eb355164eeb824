package dev.footbridge.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.util.Statistics;

/** Runs the benchmarks with JMH's own options, and prints median and spread as a table to paste into the README. */
public final class Figures {

    private Figures() {}

    /** Takes the options of JMH, such as a regular expression that chooses benchmarks. */
    public static void main(String[] options) throws RunnerException, CommandLineOptionException {
        CommandLineOptions read = new CommandLineOptions(options);
        if (read.shouldHelp()) {
            showHelp(read);
            return;
        }
        print(new Runner(read).run());
    }

    private static void print(Collection<RunResult> results) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("%n| benchmark | given | median ns | spread ns |%n|---|---|---:|---:|%n");
        for (RunResult result : results) {
            Statistics nanoseconds = result.getPrimaryResult().getStatistics();
            out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.1f | %.1f to %.1f |%n",
                    result.getParams().getBenchmark().replace("dev.footbridge.benchmarks.", ""),
                    given(result.getParams()),
                    nanoseconds.getPercentile(50),
                    nanoseconds.getMin(),
                    nanoseconds.getMax());
        }
    }

    private static String given(BenchmarkParams params) {
        return params.getParamsKeys().stream()
                .map(key -> key + " " + params.getParam(key))
                .collect(Collectors.joining(", "));
    }

    private static void showHelp(CommandLineOptions options) {
        try {
            options.showHelp();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
