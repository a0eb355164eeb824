package dev.footbridge.servlet.pages.account;

import dev.footbridge.MyStatus;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.servlet.pages.Problem;
import dev.footbridge.servlet.pages.SignInLines;
import dev.footbridge.servlet.pages.Speech;
import dev.footbridge.texts.TextKind;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the templates of the account page show.
 *
 * @param now for telling today's times from others and for what remains of a pause
 * @param typed what was typed before, to be kept
 * @param codeLength digits of a code
 * @param justSent whether the reader has just had a code sent
 * @param signIns the own ones, newest first
 */
public record AccountView(
        Speech speech,
        MyStatus status,
        Instant now,
        @Nullable Problem problem,
        Typed typed,
        int codeLength,
        boolean justSent,
        SignInLines.Shown signIns) {

    public String text(String key, Object... namedPairs) {
        return speech.text(key, namedPairs);
    }

    /** The address in question, as the person wrote it; empty if there is none. */
    public String address() {
        EmailAddress address = status.address();
        return address == null ? "" : address.display();
    }

    /** Whom to ask, in the company's own words; empty for nothing. */
    public String help() {
        return speech.words().said(status.tenant(), TextKind.HELP, speech.locale());
    }

    public Choices choices() {
        return Choices.of(this);
    }

    /** What is in the post; only asked for where something is. */
    public Posted posted() {
        return new Posted(this, Objects.requireNonNull(status.challenge()));
    }

    public boolean replacing() {
        return status.challenge() != null;
    }

    /** Self-service is open: an address may be chosen, a link removed. */
    public boolean open() {
        return status.phase().opensSelfService();
    }

    /** Where a password can be made; empty if the identity provider has no such page. */
    public String accountSettings() {
        return status.accountSettings() == null
                ? ""
                : Objects.requireNonNull(status.accountSettings()).toString();
    }

    /** Title of the document: a problem is announced first (WCAG 2.2, 3.3.1). */
    public String title(String key) {
        String title = text(key);
        return problem == null ? title : text("page.error", "title", title);
    }

    public String problemAt(String field) {
        return problem != null && problem.isAbout(field) ? problem.text() : "";
    }

    /**
     * @param choice value of the radio button; empty for none
     * @param other the address in the text field
     * @param code never kept beyond this answer
     */
    public record Typed(String choice, String other, String code) {
        static final Typed NOTHING = new Typed("", "", "");

        @Override
        public String toString() {
            return "Typed[...]";
        }
    }
}
