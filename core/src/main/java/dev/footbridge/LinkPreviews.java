package dev.footbridge;

import dev.footbridge.VerificationLinks.Preview;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Verified;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.Challenge;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a link is about: one that waits, or one that has proven an address (decisions 11). */
final class LinkPreviews {
    private final Parts parts;

    LinkPreviews(Parts parts) {
        this.parts = parts;
    }

    Answer<Preview> of(Snapshot snapshot, UUID challengeId) {
        ProvisioningState state = snapshot.provisioning().state();
        UserKey user = snapshot.provisioning().key();
        String company = snapshot.tenant().name();
        String person = parts.directory()
                .find(user)
                .map(DirectoryUser::name)
                .map(MaskedName::of)
                .orElse("");
        Optional<AwaitingVerification> awaiting = state.outstanding();
        Optional<Challenge> waiting = awaiting.flatMap(a -> a.link(challengeId));
        if (waiting.isPresent()) {
            Challenge link = waiting.get();
            boolean expired = !link.isLiveAt(snapshot.now());
            return Answer.granted(new Preview(
                    user, company, person, awaiting.orElseThrow().address(), link.expiresAt(), false, expired));
        }
        EmailAddress proven = provenBy(state, challengeId);
        return proven == null
                ? Answer.denied(Refusal.LINK_UNKNOWN)
                : Answer.granted(new Preview(user, company, person, proven, snapshot.now(), true, false));
    }

    private static @Nullable EmailAddress provenBy(ProvisioningState state, UUID challengeId) {
        if (state instanceof Linked linked) {
            boolean own = challengeId.equals(linked.proof().challenge());
            return own
                    ? linked.address()
                    : linked.replacement() == null ? null : provenBy(linked.replacement(), challengeId);
        }
        return state instanceof Verified verified
                        && challengeId.equals(verified.proof().challenge())
                ? verified.address()
                : null;
    }
}
