package dev.footbridge.servlet.pages.account;

import dev.footbridge.MyStatus.OpenChallenge;
import dev.footbridge.spi.Delivery;
import java.time.Duration;
import java.time.Instant;

/** What was sent, in words: when, where, how far it has come, and when a new one may be asked for (U8). */
public record Posted(AccountView view, OpenChallenge challenge) {

    public String address() {
        return challenge.address().display();
    }

    public String sentAt() {
        return near(challenge.sentAt());
    }

    public String expiresAt() {
        return view.speech()
                .moments()
                .until(challenge.expiresAt(), view.now(), view.status().tenant().zone());
    }

    public String delivery() {
        return view.text("delivery." + challenge.delivery().state());
    }

    public boolean failed() {
        return challenge.delivery().state() == Delivery.State.FAILED;
    }

    public boolean expired() {
        return challenge.expired();
    }

    /** No code may be typed although one is in the post. */
    public boolean locked() {
        return !challenge.link() && !challenge.expired() && challenge.triesLeft() == 0;
    }

    public int triesLeft() {
        return challenge.triesLeft();
    }

    public boolean mayResend() {
        return pause().isZero();
    }

    public long pauseSeconds() {
        return pause().toSeconds() + (pause().toNanosPart() > 0 ? 1 : 0);
    }

    public String pauseInWords() {
        return view.text("code.pause", "wait", view.speech().moments().duration(pause()));
    }

    /** The same sentence with a gap for the script that counts down. */
    public String pauseText(String unit) {
        return view.text("code.pause", "wait", view.text(unit, "n", "{n}"));
    }

    private Duration pause() {
        Duration left = Duration.between(view.now(), challenge.resendAt());
        return left.isNegative() ? Duration.ZERO : left;
    }

    private String near(Instant instant) {
        return view.speech()
                .moments()
                .near(instant, view.now(), view.status().tenant().zone());
    }
}
