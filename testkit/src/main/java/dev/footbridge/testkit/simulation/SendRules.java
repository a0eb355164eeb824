package dev.footbridge.testkit.simulation;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** C3: how often a user and a mailbox hear from us; decisions 18: nobody before PREPARATION. */
final class SendRules {
    private static final int PER_USER = 5;
    private static final int PER_ADDRESS = 5;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(30);

    private final Map<UserKey, List<Instant>> perUser = new HashMap<>();
    private final Map<HourOfAddress, Integer> perAddress = new HashMap<>();

    private record HourOfAddress(EmailAddress address, long hour) {}

    void committed(Committed write, Issue issue) {
        if (!issue.isCode() && !issue.isLink()) {
            return;
        }
        Moment decided = write.decided();
        Instant now = decided.at();
        List<Instant> sends = perUser.computeIfAbsent(issue.user(), user -> new ArrayList<>());
        sends.removeIf(before -> !before.plus(HOUR).isAfter(now));
        Rule.holds(
                "C3: a pause between sends",
                sends.stream().noneMatch(before -> before.plus(SHORTEST_PAUSE).isAfter(now)));
        sends.add(now);
        Rule.holds("C3: five sends per user and hour", sends.size() <= PER_USER);
        HourOfAddress hour = new HourOfAddress(issue.address(), write.at().toEpochMilli() / HOUR.toMillis());
        Rule.holds("C3: five sends per address and hour", perAddress.merge(hour, 1, Integer::sum) <= PER_ADDRESS);
        Rule.holds(
                "decisions 18: nothing is sent before PREPARATION",
                decided.tenant().phase() != Phase.NOT_STARTED);
        Rule.holds(
                "D2: nothing is sent outside the allowed domains",
                decided.tenant().domains().allows(issue.address().domain()));
    }
}
