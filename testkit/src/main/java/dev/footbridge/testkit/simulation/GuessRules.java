package dev.footbridge.testkit.simulation;

import dev.footbridge.Answer;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.Challenge;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** C1 and C5: five wrong outcomes to a code, ten to a user in 24 hours, fifteen to an address and day, and none untold. */
final class GuessRules {
    private static final int PER_CODE = 5;
    private static final int PER_USER = 10;
    private static final int PER_ADDRESS = 15;
    private static final Duration DAY = Duration.ofDays(1);

    private final Issues issues;
    private final Map<UUID, Integer> perCode = new HashMap<>();
    private final Map<UserKey, DayOfUser> perUser = new HashMap<>();
    private final Map<DayOfAddress, Integer> perAddress = new HashMap<>();

    GuessRules(Issues issues) {
        this.issues = issues;
    }

    private record DayOfUser(Instant since, int wrong) {}

    private record DayOfAddress(EmailAddress address, long day) {}

    /** A write in a call in which digits were typed. */
    void committed(Committed write) {
        Optional<AwaitingVerification> waiting = write.before().state().outstanding();
        if (waiting.isEmpty()) {
            return;
        }
        Instant decided = write.decided().at();
        // What is over is as wrong as any other digits.
        boolean right = waiting.get().liveCodes(decided).stream()
                .flatMap(challenge -> issues.find(challenge.id()).stream())
                .anyMatch(issue -> Objects.equals(issue.secret(), write.presented()));
        for (Challenge code : waiting.get().liveCodes(decided)) {
            count("C1: a code dies with its fifth wrong try", perCode, code.id(), right, PER_CODE);
        }
        DayOfUser ofUser = together(
                perUser.getOrDefault(write.user(), new DayOfUser(decided, 0)), new DayOfUser(decided, right ? 0 : 1));
        perUser.put(write.user(), ofUser);
        Rule.holds("C1: ten wrong tries per user and day", ofUser.wrong() <= PER_USER - (right ? 1 : 0));
        DayOfAddress day = new DayOfAddress(waiting.get().address(), day(write.at()));
        count("C1: fifteen wrong tries per address and day", perAddress, day, right, PER_ADDRESS);
    }

    private static <K> void count(String rule, Map<K, Integer> counts, K key, boolean right, int permitted) {
        int wrong = counts.merge(key, right ? 0 : 1, Integer::sum);
        Rule.holds(rule, right ? wrong < permitted : wrong <= permitted);
    }

    private static DayOfUser together(DayOfUser so, DayOfUser now) {
        boolean over = !now.since().isBefore(so.since().plus(DAY));
        return over || so.wrong() == 0 ? now : new DayOfUser(so.since(), so.wrong() + now.wrong());
    }

    /** Somebody learns an outcome. */
    void told(Call call, UserKey user, Answer<?> answer) {
        Refusal refusal = answer.refused().map(refused -> refused.refusal()).orElse(null);
        Moment decided = call.lastRead(user);
        if (refusal == Refusal.WRONG_CODE) {
            Rule.holds("C5: an outcome is told only after its try is kept", call.wrote());
        }
        boolean tells = answer.value().isPresent() || refusal == Refusal.WRONG_CODE || refusal == Refusal.ADDRESS_TAKEN;
        if (decided != null && tells && !call.wrote()) {
            decided.kept().state().outstanding().ifPresent(waiting -> {
                DayOfAddress day = new DayOfAddress(waiting.address(), day(decided.at()));
                Rule.holds(
                        "C5: a full address tells right from wrong no longer",
                        perAddress.getOrDefault(day, 0) < PER_ADDRESS);
            });
        }
    }

    private static long day(Instant at) {
        return at.toEpochMilli() / DAY.toMillis();
    }
}
