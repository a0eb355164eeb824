package dev.footbridge.testkit.simulation;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;

/** What happens without anybody's calling: time, background work, the host's changes, outages. */
final class WorldMoves {
    private final Stage stage;
    private final Chance chance;

    WorldMoves(Stage stage) {
        this.stage = stage;
        this.chance = stage.chance();
    }

    void join(Repertoire repertoire) {
        repertoire.always(16, this::timePasses);
        repertoire.always(6, this::outbox);
        repertoire.always(1, this::directory);
        repertoire.always(
                1,
                () -> stage.call("phase clock", fb -> {
                    fb.phaseClock().tick();
                    return true;
                }));
        repertoire.add(1, this::hostChanges);
        repertoire.add(1, this::outage);
        repertoire.add(1, this::foreignAccount);
        repertoire.add(1, this::crashAtRest);
    }

    private void timePasses() {
        Duration time = switch (chance.below(20)) {
            case 0, 1 -> chance.between(Duration.ofHours(1), Duration.ofHours(5));
            case 2 -> chance.between(Duration.ofHours(5), Duration.ofHours(26));
            case 3, 4, 5 -> chance.between(Duration.ofMinutes(10), Duration.ofHours(1));
            case 6, 7, 8, 9, 10 -> chance.between(Duration.ofMinutes(1), Duration.ofMinutes(10));
            default -> chance.between(Duration.ofMillis(1), Duration.ofMinutes(1));
        };
        boolean whileStopped = stage.calls().depth() > 0;
        Duration passed = whileStopped && time.compareTo(Duration.ofMinutes(2)) > 0 ? Duration.ofSeconds(90) : time;
        stage.clock().advance(passed);
        stage.happens("time passes: " + passed);
    }

    void outbox() {
        stage.call("outbox", fb -> fb.outboxWorker().runOnce());
    }

    void directory() {
        stage.call("directory", fb -> {
            fb.directorySync().catchUpAll();
            return true;
        });
    }

    private void hostChanges() {
        UserKey user = chance.pick(stage.host().users());
        boolean active = !chance.oneIn(3);
        SignInKind kind = chance.oneIn(8) ? SignInKind.INTERNAL_ONLY : SignInKind.INTERACTIVE;
        String group = chance.pick(SimulatedHost.groups());
        stage.host().change(user, group, active, kind);
        stage.calls().forEach(Call::hostMoves);
        stage.happens("the host changes " + user + ": " + (active ? "active" : "closed") + " " + kind + " " + group);
        if (chance.oneIn(2)) {
            directory();
        }
    }

    private void outage() {
        if (stage.interruptions().weather().trouble() == 0) {
            return;
        }
        Duration time = chance.between(Duration.ofMinutes(1), Duration.ofHours(chance.oneIn(4) ? 24 : 1));
        if (chance.oneIn(2)) {
            stage.provider().down(time);
            stage.happens("the identity provider is down for " + time);
        } else {
            stage.mail().down(time);
            stage.happens("the mail server is down for " + time);
        }
    }

    private void foreignAccount() {
        EmailAddress address = chance.pick(SimulatedHost.ADDRESSES);
        if (stage.provider().with(address).isEmpty()) {
            boolean verified = chance.oneIn(2);
            stage.provider().foreign(address, verified);
            stage.happens("somebody makes an account for " + address.canonical() + ", verified: " + verified);
        }
    }

    private void crashAtRest() {
        if (stage.interruptions().weather().crash() > 0) {
            Node node = chance.pick(stage.nodes());
            node.crash();
            stage.happens(node + " starts anew");
        }
    }
}
