package dev.footbridge.testkit.statemachine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Proof;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.testkit.statemachine.Move.Cancel;
import dev.footbridge.testkit.statemachine.Move.Deactivate;
import dev.footbridge.testkit.statemachine.Move.Expire;
import dev.footbridge.testkit.statemachine.Move.RejectLink;
import dev.footbridge.testkit.statemachine.Move.Remove;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Knows what must hold, from the rules alone; asks the core for nothing but what it came to. */
final class Oracle {
    private final Post post;
    private final Counts counts;
    private final Map<UUID, EmailAddress> proven = new HashMap<>();

    Oracle(Post post, Counts counts) {
        this.post = post;
        this.counts = counts;
    }

    /** Called for every outcome that somebody learns: after its commit, or where there was nothing to commit. */
    void revealed(Attempt attempt) {
        comparesOnlyWhatIsOpen(attempt);
        epochRises(attempt);
        newProofs(attempt).forEach((proof, address) -> earned(attempt, proof, address));
        if (ends(attempt) || !newProofs(attempt).isEmpty()) {
            post.voidAll(attempt.before().key());
        }
        Issued issued = attempt.issued();
        if (issued != null && attempt.isAccepted()) {
            counts.sent(issued, attempt.at());
            post.send(new Issued(
                    issued.user(),
                    issued.challenge(),
                    issued.address(),
                    issued.secret(),
                    attempt.after().epoch()));
        }
    }

    private void comparesOnlyWhatIsOpen(Attempt attempt) {
        if (attempt.compared().isEmpty()) {
            return;
        }
        counts.compared(attempt);
        for (UUID challenge : attempt.compared()) {
            Issued open = post.open(attempt.before().key(), challenge)
                    .orElseThrow(() -> new AssertionError("C2: a void code was compared"));
            assertThat(attempt.at())
                    .as("C1: an expired code is never compared")
                    .isBefore(open.challenge().expiresAt());
        }
    }

    private static Map<Proof, EmailAddress> newProofs(Attempt attempt) {
        Map<Proof, EmailAddress> proofs = Proofs.of(attempt.after().state());
        proofs.keySet().removeAll(Proofs.of(attempt.before().state()).keySet());
        return proofs;
    }

    private void earned(Attempt attempt, Proof proof, EmailAddress address) {
        UUID challenge = Optional.ofNullable(proof.challenge())
                .orElseThrow(() -> new AssertionError("Nothing but a code or a link proves anything here"));
        assertThat(challenge).as("only what was answered is proven").isEqualTo(attempt.answered());
        Issued open = post.open(attempt.before().key(), challenge)
                .orElseThrow(() -> new AssertionError("C2: a void code or link has proven an address"));
        assertThat(attempt.at())
                .as("an expired code or link proves nothing")
                .isBefore(open.challenge().expiresAt());
        assertThat(address).as("the address is the one it was sent to").isEqualTo(open.address());
        assertThat(open.epoch())
                .as("decisions 5: nothing older than the epoch proves anything")
                .isEqualTo(attempt.before().epoch());
        assertThat(proven).as("a challenge proves once").doesNotContainKey(challenge);
        proven.put(challenge, address);
    }

    private static void epochRises(Attempt attempt) {
        Provisioning before = attempt.before();
        Provisioning after = attempt.after();
        assertThat(after.epoch()).as("decisions 5: the epoch never falls").isGreaterThanOrEqualTo(before.epoch());
        Optional<Proof> stood = Proofs.standing(before.state());
        boolean lost = stood.isPresent() && !stood.equals(Proofs.standing(after.state()));
        boolean closed = attempt.move() instanceof Deactivate && !before.state().equals(after.state());
        if (lost || closed) {
            assertThat(after.epoch())
                    .as("decisions 5: removal, replacement and deactivation raise the epoch")
                    .isGreaterThan(before.epoch());
        }
    }

    /** Whether the command was to end whatever is outstanding, and was accepted; what the core made of it is not asked. */
    private static boolean ends(Attempt attempt) {
        boolean expired = attempt.move() instanceof Expire && !attempt.before().equals(attempt.after());
        boolean gaveUp = attempt.move() instanceof Cancel
                || attempt.move() instanceof RejectLink
                || attempt.move() instanceof Remove
                || attempt.move() instanceof Deactivate;
        return expired || (gaveUp && attempt.isAccepted());
    }

    /** What must hold over all users of the tenant at any time. */
    void holdsFor(List<Provisioning> users) {
        Set<EmailAddress> addresses = new HashSet<>();
        Set<Object> accounts = new HashSet<>();
        for (Provisioning user : users) {
            ProvisioningState state = user.state();
            for (EmailAddress address : state.claimedAddresses()) {
                assertThat(addresses.add(address)).as("an address has one user").isTrue();
            }
            if (state instanceof Linked linked) {
                assertThat(accounts.add(linked.account()))
                        .as("I6: an account has one user")
                        .isTrue();
            }
            Proofs.of(state)
                    .forEach((proof, address) -> assertThat(proven.get(proof.challenge()))
                            .as("every link has a proof of its address")
                            .isEqualTo(address));
            assertThat(state.claimedAddresses())
                    .as("decisions 9: what is proven is claimed")
                    .containsAll(Proofs.of(state).values());
        }
    }
}
