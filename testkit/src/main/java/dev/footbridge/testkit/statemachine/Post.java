package dev.footbridge.testkit.statemachine;

import dev.footbridge.tenant.UserKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was sent to whom, and what of it may still be answered by the rules (C2, C3, decisions 5 and 11). */
final class Post {
    private final Map<UserKey, List<Issued>> sent = new HashMap<>();
    private final Map<UserKey, List<Issued>> open = new HashMap<>();

    /** The user's code or link so many back from the newest, void ones as well. */
    Optional<Issued> back(UserKey user, boolean code, int back) {
        List<Issued> ofKind =
                of(sent, user).stream().filter(i -> i.isCode() == code).toList();
        return back < ofKind.size() ? Optional.of(ofKind.get(ofKind.size() - 1 - back)) : Optional.empty();
    }

    /** Whether the challenge is the user's and nothing has made it void; time is another matter. */
    Optional<Issued> open(UserKey user, UUID challenge) {
        return of(open, user).stream().filter(i -> i.id().equals(challenge)).findFirst();
    }

    /** A change of address voids what went to the other one; the last two codes stay, and the last link. */
    void send(Issued issued) {
        of(sent, issued.user()).add(issued);
        List<Issued> outstanding = of(open, issued.user());
        outstanding.removeIf(i -> !i.address().equals(issued.address()) || i.epoch() < issued.epoch());
        outstanding.add(issued);
        int allowed = issued.isCode() ? 2 : 1;
        List<Issued> sameKind =
                outstanding.stream().filter(i -> i.isCode() == issued.isCode()).toList();
        outstanding.removeAll(sameKind.subList(0, Math.max(0, sameKind.size() - allowed)));
    }

    /** Something was proven, given up, refused by its recipient or closed. */
    void voidAll(UserKey user) {
        of(open, user).clear();
    }

    private static List<Issued> of(Map<UserKey, List<Issued>> map, UserKey user) {
        return map.computeIfAbsent(user, u -> new ArrayList<>());
    }
}
