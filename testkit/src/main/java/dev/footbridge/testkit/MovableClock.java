package dev.footbridge.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Stands still until it is moved, forwards only; always at a whole millisecond, as stored times are. */
public final class MovableClock implements InstantSource {
    private volatile Instant now;

    private MovableClock(Instant start) {
        this.now = start.truncatedTo(ChronoUnit.MILLIS);
    }

    public static MovableClock at(Instant start) {
        return new MovableClock(start);
    }

    /** A Monday morning in Stockholm. */
    public static MovableClock atSomeMorning() {
        return at(Instant.parse("2026-11-23T07:00:00Z"));
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** @throws IllegalArgumentException if the pause is negative */
    public synchronized void advance(Duration pause) {
        if (pause.isNegative()) {
            throw new IllegalArgumentException("Time does not run backwards");
        }
        now = now.plus(pause).truncatedTo(ChronoUnit.MILLIS);
    }

    /** @throws IllegalArgumentException if that time is past */
    public void moveTo(Instant time) {
        advance(Duration.between(instant(), time));
    }

    @Override
    public String toString() {
        return "MovableClock[" + instant() + "]";
    }
}
