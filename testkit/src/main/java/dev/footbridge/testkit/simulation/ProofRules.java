package dev.footbridge.testkit.simulation;

import dev.footbridge.provisioning.Linked;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.UserKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Each link has a proof of its own for its very address, answered in time, in the open, and given up by nobody. */
final class ProofRules {
    private final Issues issues;
    private final SimulatedProvider provider;
    private final Set<UUID> used = new HashSet<>();
    private final Map<UserKey, Integer> closedBefore = new HashMap<>();

    ProofRules(Issues issues, SimulatedProvider provider) {
        this.issues = issues;
        this.provider = provider;
    }

    /**
     * The system has taken note of a deactivation.
     *
     * @param issued how many things had been issued when it was told: those are void
     */
    void closed(UserKey user, int issued) {
        closedBefore.merge(user, issued, Math::max);
    }

    void committed(Committed write) {
        write.newProofs().forEach((challenge, proven) -> earned(write, challenge, proven));
        if (write.after().state() instanceof Linked linked
                && !(write.before().state() instanceof Linked before
                        && before.proof().equals(linked.proof())
                        && before.account().equals(linked.account()))) {
            linked(write, linked);
        }
    }

    private void earned(Committed write, @Nullable UUID challenge, Proven proven) {
        Issue issue = issue(challenge);
        Moment decided = write.decided();
        Rule.holds("only what was answered proves", write.presented() != null);
        Rule.holds("the answer is the secret that was sent", Objects.equals(write.presented(), issue.secret()));
        Rule.holds("a challenge proves for its user alone", issue.user().equals(write.user()));
        Rule.holds("it proves the address it was sent to", issue.address().equals(proven.address()));
        Rule.holds("a challenge proves once", used.add(issue.entry().id()));
        Rule.holds("C1, C7: what is over proves nothing", !issue.isOverAt(decided.at()));
        stillCounts(write, issue);
        Rule.holds(
                "D2: the domain is judged again",
                decided.tenant().domains().allows(proven.address().domain()));
        Rule.holds("decisions 18: nothing before PREPARATION", decided.tenant().phase() != Phase.NOT_STARTED);
        if (!write.call().hostMoved()) {
            Rule.holds("decisions 7: a deactivated user proves nothing", decided.active());
            Rule.holds("P4: self-service ends with activation", issue.isLink() || !decided.legacyClosed());
        }
    }

    private void linked(Committed write, Linked linked) {
        Issue issue = issue(linked.proof().challenge());
        Rule.holds(
                "only a proven address is linked", used.contains(issue.entry().id()));
        Rule.holds("the link is for the proven address", issue.address().equals(linked.address()));
        stillCounts(write, issue);
        Rule.holds(
                "I7: the account is the identity provider's for this address",
                provider.find(linked.account())
                        .filter(account -> account.address().equals(linked.address()))
                        .filter(SimulatedProvider.Account::addressVerified)
                        .isPresent());
    }

    private void stillCounts(Committed write, Issue issue) {
        Rule.holds(
                "decisions 5: nothing of an older epoch counts",
                issue.epoch() == write.before().epoch());
        Rule.holds(
                "C2: a deactivation voids what was issued before",
                issue.number() >= closedBefore.getOrDefault(write.user(), 0));
    }

    private Issue issue(@Nullable UUID challenge) {
        return Optional.ofNullable(challenge)
                .flatMap(issues::find)
                .orElseThrow(() -> new AssertionError("every link has its own proof"));
    }
}
