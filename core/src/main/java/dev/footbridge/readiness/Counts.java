package dev.footbridge.readiness;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * How many users have which reason.
 *
 * @param byReason only reasons that somebody has, in the order of {@link Reason}; never negative
 */
public record Counts(ImmutableMap<Reason, Integer> byReason) {
    private static final Counts NONE = new Counts(ImmutableMap.of());

    public Counts {
        if (byReason.values().stream().anyMatch(users -> users < 0)) {
            throw new IllegalArgumentException("No fewer than none can have a reason");
        }
        byReason = Maps.immutableEnumMap(Maps.filterValues(byReason, users -> users > 0));
    }

    /** Nobody. */
    public static Counts none() {
        return NONE;
    }

    /** Counts such as a grouping query gives. */
    public static Counts of(Map<Reason, Integer> byReason) {
        return new Counts(ImmutableMap.copyOf(byReason));
    }

    /** Counts classifications; may run in parallel. */
    public static Collector<Classification, ?, Counts> counting() {
        return Collectors.collectingAndThen(
                Collectors.groupingBy(
                        Classification::reason, () -> new EnumMap<>(Reason.class), Collectors.summingInt(one -> 1)),
                Counts::of);
    }

    /** Both together. */
    public Counts plus(Counts others) {
        Map<Reason, Integer> sum = new EnumMap<>(Reason.class);
        sum.putAll(byReason);
        others.byReason.forEach((reason, users) -> sum.merge(reason, users, Math::addExact));
        return of(sum);
    }

    /** The users in the figures alone. */
    public Counts inScope() {
        return of(Maps.filterKeys(byReason, Reason::counts));
    }

    public int of(Reason reason) {
        return byReason.getOrDefault(reason, 0);
    }

    public int in(Progress progress) {
        return sum(reason -> reason.progress() == progress);
    }

    /** Users in the figures: neither deactivated nor exempt. */
    public int total() {
        return sum(Reason::counts);
    }

    public int linked() {
        return of(Reason.LINKED);
    }

    public int needingAttention() {
        return sum(Reason::needsAttention);
    }

    /** The linked share of the total in whole per cent, rounded down so that 100 means all; empty if total is 0. */
    public OptionalInt linkedPercent() {
        return total() == 0 ? OptionalInt.empty() : OptionalInt.of((int) (linked() * 100L / total()));
    }

    private int sum(Predicate<Reason> which) {
        return byReason.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
