package dev.footbridge.jdbc.crossing;

import dev.footbridge.Answer;
import dev.footbridge.MyStatus;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Codes that are typed, and what was told and kept of them. */
final class Guesses {
    /** C1: so many wrong tries end a code. */
    static final int MOST = 5;

    /** How often each race is run; more finds rarer orders. */
    static final int ROUNDS = Integer.getInteger("footbridge.races", 5);

    private Guesses() {}

    /** Another six digits than the right ones; another number gives others again. */
    static String wrong(String right, int number) {
        return String.format(Locale.ROOT, "%06d", (Integer.parseInt(right) + 1 + number) % 1_000_000);
    }

    /** What was refused, in the order of the answers. */
    static List<Refusal> refusals(List<Answer<MyStatus>> answers) {
        return answers.stream()
                .map(Answer::refused)
                .flatMap(Optional::stream)
                .map(Refused::refusal)
                .toList();
    }

    /** The numbers of tries left that were told. */
    static List<Integer> triesLeft(List<Answer<MyStatus>> answers) {
        return answers.stream()
                .map(Answer::refused)
                .flatMap(Optional::stream)
                .map(Refused::triesLeft)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Wrong tries as they stand against the user's codes. */
    static int stored(Rows rows, UserKey user) {
        return rows.number(
                "SELECT pending_wrong_tries FROM fb_provisioning WHERE user_id = ?",
                user.user().value());
    }

    /** Wrong tries as the user's day has them. */
    static int ofTheDay(Rows rows, UserKey user) {
        return rows.number(
                "SELECT wrong_tries FROM fb_provisioning WHERE user_id = ?",
                user.user().value());
    }

    /** How often something of this kind happened to the user. */
    static int happened(Rows rows, UserKey user, String kind) {
        return rows.number(
                "SELECT COUNT(*) FROM fb_audit WHERE user_id = ? AND kind = ?",
                user.user().value(),
                kind);
    }
}
