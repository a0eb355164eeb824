package dev.footbridge.testkit.statemachine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.CodePolicy;
import dev.footbridge.verification.SendPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts what was revealed and sent, without asking the core, and holds it against the figures (C1, C3). */
final class Counts {
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration HOUR = Duration.ofHours(1);
    private final CodePolicy codes;
    private final SendPolicy sends;
    private final Map<UUID, Integer> wrongAgainst = new HashMap<>();
    private final Map<UserKey, Instant> dayBegan = new HashMap<>();
    private final Map<UserKey, Integer> wrongOfDay = new HashMap<>();
    private final Map<UserKey, List<Instant>> sent = new HashMap<>();

    Counts(CodePolicy codes, SendPolicy sends) {
        this.codes = codes;
        this.sends = sends;
    }

    /** A typed code was held against a challenge, and the outcome was told. */
    void compared(Attempt attempt) {
        UserKey user = attempt.before().key();
        Instant began = dayBegan.get(user);
        if (began == null || !attempt.at().isBefore(began.plus(DAY))) {
            wrongOfDay.put(user, 0);
        }
        int before = wrongOfDay.getOrDefault(user, 0);
        assertThat(before)
                .as("C1: wrong tries of the day when a code is compared")
                .isLessThan(codes.wrongTriesPerUser());
        for (UUID challenge : attempt.compared()) {
            assertThat(wrongAgainst.getOrDefault(challenge, 0))
                    .as("C1: wrong tries against one code when it is compared")
                    .isLessThan(codes.wrongTries());
        }
        if (attempt.answered() == null || !attempt.compared().contains(attempt.answered())) {
            dayBegan.compute(user, (u, since) -> before == 0 || since == null ? attempt.at() : since);
            wrongOfDay.put(user, before + 1);
            attempt.compared().forEach(challenge -> wrongAgainst.merge(challenge, 1, Integer::sum));
        }
    }

    void sent(Issued issued, Instant now) {
        List<Instant> times = sent.computeIfAbsent(issued.user(), u -> new ArrayList<>());
        times.removeIf(time -> !time.plus(HOUR).isAfter(now));
        assertThat(times).as("C3: mails within an hour before another").hasSizeLessThan(sends.perUserAndHour());
        if (!times.isEmpty()) {
            assertThat(now)
                    .as("C3: pause after mail number " + times.size())
                    .isAfterOrEqualTo(times.get(times.size() - 1).plus(pauseAfter(times.size())));
        }
        times.add(now);
    }

    /** Read from the figures and not asked of the policy, which may be wrong. */
    private Duration pauseAfter(int mails) {
        return sends.coolDowns().get(Math.min(mails, sends.coolDowns().size()) - 1);
    }
}
