package dev.footbridge.testkit.statemachine;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.tenant.UserKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Accounts that were asked for; an answer may come late, twice or never. */
final class AccountWork {
    private final List<Asked> asked = new ArrayList<>();

    /** @param epoch of the user when it was asked for */
    record Asked(UserKey user, long epoch, EmailAddress address) {}

    void ask(Asked work) {
        asked.add(work);
    }

    Optional<Asked> back(UserKey user, int back) {
        List<Asked> ofUser = asked.stream().filter(a -> a.user().equals(user)).toList();
        return back < ofUser.size() ? Optional.of(ofUser.get(ofUser.size() - 1 - back)) : Optional.empty();
    }
}
