package dev.footbridge.testkit.simulation;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.tenant.UserKey;
import java.util.List;

/** What people do about their own link. */
final class UserMoves {
    private static final List<String> ODD_ADDRESSES = List.of("no address", "info@acme.example", "ANNA.A@ACME.EXAMPLE");

    private final Stage stage;
    private final Chance chance;
    private final Inbox inbox;

    UserMoves(Stage stage) {
        this.stage = stage;
        this.chance = stage.chance();
        this.inbox = new Inbox(stage);
    }

    void join(Repertoire repertoire) {
        repertoire.always(3, () -> requestCode(someUser()));
        repertoire.always(4, () -> typeNewest(someUser()));
        repertoire.add(2, () -> typeOld(someUser()));
        repertoire.add(2, () -> typeOfAnother(someUser()));
        repertoire.add(2, () -> typeGuess(someUser()));
        repertoire.add(1, this::guessOn);
        repertoire.add(2, this::straightOn);
        repertoire.add(1, this::storm);
        repertoire.add(1, this::look);
        repertoire.add(1, () -> {
            UserKey user = someUser();
            stage.call(user + " gives up", fb -> fb.selfService().cancelChallenge(user, actor(user)));
        });
        repertoire.add(1, () -> {
            UserKey user = someUser();
            stage.call(user + " removes the own link", fb -> fb.selfService().removeLink(user, actor(user)));
        });
    }

    private UserKey someUser() {
        return chance.pick(stage.host().users());
    }

    static Actor actor(UserKey user) {
        return Actor.user(user.user(), Actor.Channel.PAGE, "192.0.2.1");
    }

    private void requestCode(UserKey user) {
        String typed = chance.oneIn(12) ? chance.pick(ODD_ADDRESSES) : someAddress();
        requestCode(user, typed);
    }

    private String someAddress() {
        EmailAddress address = chance.pick(SimulatedHost.ADDRESSES);
        return address.canonical();
    }

    private void requestCode(UserKey user, String typed) {
        stage.call(user + " asks for a code to " + typed, fb -> fb.selfService().requestCode(user, typed, actor(user)));
    }

    private void typeNewest(UserKey user) {
        List<Issue> codes = inbox.codes(user);
        if (!codes.isEmpty()) {
            type(user, "the newest code", codes.get(codes.size() - 1).carried());
        }
    }

    private void typeOld(UserKey user) {
        List<Issue> codes = inbox.codes(user);
        if (!codes.isEmpty()) {
            type(user, "an old code", chance.pick(codes).carried());
        }
    }

    private void typeOfAnother(UserKey user) {
        List<Issue> codes = inbox.codes(someUser());
        if (!codes.isEmpty()) {
            type(user, "somebody's code", codes.get(codes.size() - 1).carried());
        }
    }

    private void typeGuess(UserKey user) {
        type(user, "a guess", Digits.guess(chance));
    }

    private void type(UserKey user, String what, String digits) {
        String typed = Digits.typed(digits, chance);
        stage.call(
                user + " types " + what,
                digits,
                fb -> fb.selfService().submitCode(user, typed, actor(user)),
                (call, answer) -> stage.oracle().guesses().told(call, user, answer));
    }

    /** Asks and guesses until nothing more is possible, and then tries the right one. */
    private void guessOn() {
        UserKey user = someUser();
        requestCode(user, someAddress());
        for (int i = 0; i < 3 + chance.below(5); i++) {
            typeGuess(user);
        }
        typeNewest(user);
    }

    private void straightOn() {
        UserKey user = someUser();
        requestCode(user, someAddress());
        stage.call("outbox", fb -> fb.outboxWorker().runOnce());
        typeNewest(user);
    }

    /** Everybody asks for the same address. */
    private void storm() {
        String address = someAddress();
        for (UserKey user : stage.host().users()) {
            requestCode(user, address);
        }
    }

    private void look() {
        UserKey user = someUser();
        stage.call(user + " looks", fb -> fb.selfService().status(user));
    }
}
