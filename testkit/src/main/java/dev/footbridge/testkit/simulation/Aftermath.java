package dev.footbridge.testkit.simulation;

import dev.footbridge.spi.Delivery;
import dev.footbridge.testkit.contract.Ports;
import java.time.Duration;

/** Everything is up again: the nodes work off what is left, and then nothing may be left. */
final class Aftermath {
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int ROUNDS = 30;

    private final Stage stage;
    private final Ports ports;
    private final WorldMoves background;

    Aftermath(Stage stage, Ports ports) {
        this.stage = stage;
        this.ports = ports;
        this.background = new WorldMoves(stage);
    }

    void settle() {
        stage.interruptions().clearUp();
        stage.provider().up();
        stage.mail().up();
        stage.happens("everything is up again");
        background.directory();
        for (int round = 0; round < ROUNDS && somethingWaits(); round++) {
            background.outbox();
            stage.clock().advance(PAUSE);
        }
        stage.oracle().holdsAtTheEnd(stage.host().users(), ports, stage.mail());
    }

    private boolean somethingWaits() {
        return stage.oracle().issues().all().stream()
                .map(issue -> ports.outbox().delivery(issue.entry().id()))
                .anyMatch(delivery -> delivery.isPresent() && delivery.get().state() == Delivery.State.QUEUED);
    }
}
