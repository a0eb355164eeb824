package dev.footbridge.jdbc;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import dev.footbridge.address.EmailDomain;
import java.util.Collection;
import java.util.stream.IntStream;

/** Public mail providers among the domains in {@code u.at_hand}, each between line breaks (D6). */
final class ProviderLines {
    private static final Splitter DOTS = Splitter.on('.');

    private ProviderLines() {}

    /**
     * Whether one of the domains is neither a provider nor below one. Of most people the last letters tell already. For
     * the others PostgreSQL is spared a pattern: it builds one of so many names anew for every row, which takes it 80 µs,
     * and takes 3 or 4 to look up the last labels.
     */
    static ReasonOfUser.Rule anyOther(ImmutableSet<String> names, Dialect dialect) {
        int letters = 1 + names.stream().mapToInt(String::length).min().orElse(0);
        String quick = "RIGHT(u.at_hand, " + letters + ") NOT IN ("
                + quoted(names.stream()
                        .map(name -> name.substring(name.length() + 1 - letters) + "\n")
                        .collect(ImmutableSet.toImmutableSet()))
                + ")";
        return switch (dialect) {
            case POSTGRESQL ->
                new ReasonOfUser.Rule("(" + quick + " OR EXISTS (" + lookUp(names) + "))", ImmutableList.of());
            case H2 ->
                new ReasonOfUser.Rule(
                        "(" + quick + " OR NOT u.at_hand " + dialect.matches() + " ?)",
                        ImmutableList.of("^\n(" + pattern(names) + "\n)*$"));
        };
    }

    /** Each domain written backwards, so that its last labels are the first. */
    private static String lookUp(ImmutableSet<String> names) {
        ImmutableListMultimap<Integer, String> byLabels =
                Multimaps.index(names, name -> DOTS.splitToList(name).size());
        return byLabels.asMap().entrySet().stream()
                .map(group -> lastLabels(group.getKey()) + " NOT IN (" + quoted(backwards(group.getValue())) + ")")
                .collect(joining(
                        " AND ",
                        "SELECT 1 FROM UNNEST(STRING_TO_ARRAY(BTRIM(REVERSE(u.at_hand), '\n'), '\n')) AS l(line) WHERE ",
                        ""));
    }

    private static String lastLabels(int labels) {
        return IntStream.rangeClosed(1, labels)
                .mapToObj(label -> "SPLIT_PART(l.line, '.', " + label + ")")
                .collect(joining(" || '.' || "));
    }

    private static ImmutableList<String> backwards(Collection<String> names) {
        return names.stream()
                .map(name -> new StringBuilder(name).reverse().toString())
                .collect(ImmutableList.toImmutableList());
    }

    /** Names of ours, as literals: they are always the same, and the database then looks them up at once. */
    private static String quoted(Collection<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(joining(", "));
    }

    /** The providers below a domain. */
    static ImmutableSet<String> below(ImmutableSet<String> names, EmailDomain domain) {
        return names.stream()
                .filter(name -> name.endsWith("." + domain.ascii()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Fits each of these and what is below it. */
    static String pattern(ImmutableSet<String> names) {
        return names.stream().map(ProviderLines::literal).collect(joining("|", "([^\n]*\\.)?(", ")"));
    }

    /** Of what a name in A-labels may hold, only the dot means something in a pattern. */
    static String literal(String name) {
        return name.replace(".", "\\.");
    }
}
