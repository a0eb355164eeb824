package dev.footbridge.testkit.simulation;

import dev.footbridge.spi.Mailer;
import dev.footbridge.testkit.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** A mail server that is down, refuses, loses what it accepted, and accepts what it seems to have refused. */
public final class SimulatedMailServer implements Mailer {
    private final MovableClock clock;
    private final Chance chance;
    private final Interruptions interruptions;
    private final Consumer<Mail> watcher;
    private final List<Mail> mailboxes = new ArrayList<>();
    private final Map<UUID, Integer> accepted = new HashMap<>();
    private final Set<UUID> refused = new HashSet<>();
    private Instant downUntil = Instant.MIN;

    /** @param watcher sees every mail that is accepted */
    SimulatedMailServer(MovableClock clock, Chance chance, Interruptions interruptions, Consumer<Mail> watcher) {
        this.clock = clock;
        this.chance = chance;
        this.interruptions = interruptions;
        this.watcher = watcher;
    }

    @Override
    public Result send(Mail mail) {
        if (clock.instant().isBefore(downUntil)) {
            return new Result(Result.Kind.TRY_AGAIN, "no connection");
        }
        if (!chance.oneIn(interruptions.weather().trouble())) {
            accept(mail, true);
            return new Result(Result.Kind.ACCEPTED, "250");
        }
        return switch (chance.below(4)) {
            case 0 -> new Result(Result.Kind.TRY_AGAIN, "451");
            case 1 -> {
                accept(mail, true);
                yield new Result(Result.Kind.TRY_AGAIN, "answer lost");
            }
            case 2 -> {
                accept(mail, false);
                yield new Result(Result.Kind.ACCEPTED, "250");
            }
            default -> {
                refused.add(mail.id());
                yield new Result(Result.Kind.NEVER, "550");
            }
        };
    }

    private void accept(Mail mail, boolean arrives) {
        watcher.accept(mail);
        accepted.merge(mail.id(), 1, Integer::sum);
        if (arrives) {
            mailboxes.add(mail);
        }
    }

    /** What people can read, oldest first. */
    List<Mail> mailboxes() {
        return mailboxes;
    }

    boolean hasAccepted(UUID mail) {
        return accepted.containsKey(mail);
    }

    boolean hasRefused(UUID mail) {
        return refused.contains(mail);
    }

    void down(Duration time) {
        downUntil = clock.instant().plus(time);
    }

    void up() {
        downUntil = Instant.MIN;
    }
}
