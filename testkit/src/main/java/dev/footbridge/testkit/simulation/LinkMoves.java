package dev.footbridge.testkit.simulation;

import dev.footbridge.audit.Actor;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.tenant.UserKey;
import java.util.List;

/** What somebody does who holds a link, without a session. */
final class LinkMoves {
    private static final Actor HOLDER = Actor.linkHolder(Actor.Channel.PAGE, "192.0.2.2");

    private final Stage stage;
    private final Chance chance;
    private final Inbox inbox;
    private final AdministratorMoves administrators;

    LinkMoves(Stage stage) {
        this.stage = stage;
        this.chance = stage.chance();
        this.inbox = new Inbox(stage);
        this.administrators = new AdministratorMoves(stage);
    }

    void join(Repertoire repertoire) {
        repertoire.add(3, this::preview);
        repertoire.always(3, this::confirm);
        repertoire.add(1, () -> {
            confirm();
            confirm();
        });
        repertoire.add(1, this::reject);
        repertoire.add(2, this::renew);
        repertoire.add(1, this::replaced);
    }

    private String someToken() {
        List<Issue> links = inbox.links();
        if (links.isEmpty() || chance.oneIn(20)) {
            return "A".repeat(chance.oneIn(2) ? 43 : 7);
        }
        boolean newest = chance.below(3) > 0;
        Issue link = newest ? links.get(links.size() - 1) : chance.pick(links);
        return link.carried();
    }

    /** As mail scanners do: again and again, and nothing changes. */
    private void preview() {
        String token = someToken();
        for (int i = 0; i < 3; i++) {
            stage.call(
                    "somebody looks at a link",
                    token,
                    fb -> fb.verificationLinks().preview(token),
                    (call, a) -> Rule.holds("C8: looking changes nothing", !call.wrote()));
        }
    }

    private void confirm() {
        confirm(someToken());
    }

    private void confirm(String token) {
        stage.call(
                "somebody confirms a link",
                token,
                fb -> fb.verificationLinks().confirm(token, HOLDER),
                (call, answer) -> {});
    }

    /** From the administrator's wish to the new link in one go. */
    private void replaced() {
        UserKey user = chance.pick(stage.host().users());
        administrators.send(user, Replace.KEEP_UNTIL_PROVEN);
        stage.call("outbox", fb -> fb.outboxWorker().runOnce());
        List<Issue> links = inbox.links();
        if (!links.isEmpty()) {
            confirm(links.get(links.size() - 1).carried());
        }
    }

    private void reject() {
        String token = someToken();
        stage.call("somebody rejects a link", fb -> fb.verificationLinks().reject(token, HOLDER));
    }

    private void renew() {
        String token = someToken();
        stage.call("somebody asks for a new link", fb -> fb.verificationLinks().renew(token, HOLDER));
    }
}
