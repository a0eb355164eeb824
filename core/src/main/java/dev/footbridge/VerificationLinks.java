package dev.footbridge;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.Command.ConfirmLink;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.ProvisioningStore.FoundLink;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.Challenge;
import dev.footbridge.verification.LinkToken;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a verification link can do, without a session (C7 to C9). A token that is unknown, malformed,
 * superseded or another tenant's is answered in one and the same way: LINK_UNKNOWN.
 */
public final class VerificationLinks {
    private final Parts parts;
    private final Ledger ledger;
    private final Issuing issuing;
    private final Limits limits;
    private final AccountLinking linking;
    private final LinkPreviews previews;

    VerificationLinks(Parts parts, Ledger ledger, AccountLinking linking) {
        this.parts = parts;
        this.ledger = ledger;
        this.issuing = new Issuing(parts);
        this.limits = new Limits(parts);
        this.linking = linking;
        this.previews = new LinkPreviews(parts);
    }

    /**
     * What a link is about, masked: whoever holds it need not be the person.
     *
     * @param done whether it was confirmed before
     */
    public record Preview(
            UserKey user,
            String tenantName,
            String maskedPerson,
            EmailAddress address,
            Instant expiresAt,
            boolean done,
            boolean expired) {}

    /** Looks without changing anything, however often (C8). */
    public Answer<Preview> preview(String token) {
        return find(token).then(link -> {
            Optional<Snapshot> snapshot = parts.provisioning().load(link.user());
            return snapshot.map(s -> previews.of(s, link.challenge())).orElse(Answer.denied(Refusal.LINK_UNKNOWN));
        });
    }

    /** The button behind the link. A second press finds the work done and is granted again. */
    public Answer<UserState> confirm(String token, Actor actor) {
        return find(token).then(link -> {
            if (!isActive(link.user())) {
                return Answer.denied(Refusal.LINK_UNKNOWN);
            }
            return ledger.write(link.user(), actor, snapshot -> planConfirmation(snapshot, link, token))
                    .then(written -> {
                        linking.tryAtOnce(written.plan().outbox());
                        return state(link.user());
                    });
        });
    }

    private Plan planConfirmation(Snapshot snapshot, FoundLink link, String token) {
        if (!snapshot.tenant().phase().opensProvisioning()) {
            return Plan.refuse(snapshot, Refusal.PHASE_CLOSED);
        }
        ProvisioningState state = snapshot.provisioning().state();
        Challenge challenge = challenge(state, link.challenge());
        AwaitingVerification awaiting = awaiting(state);
        if (challenge != null
                && awaiting != null
                && !parts.hasher().matches(link.user(), challenge, awaiting.address(), token)) {
            return Plan.refuse(snapshot, Refusal.LINK_UNKNOWN);
        }
        ConfirmLink command =
                new ConfirmLink(link.challenge(), snapshot.tenant().domains(), snapshot.now());
        return linking.planAfterProof(snapshot, snapshot.provisioning().decide(s -> s.confirmLink(command)));
    }

    /** "This is not me": the link is void, and the administrator sees it. */
    public Answer<UserState> reject(String token, Actor actor) {
        return find(token)
                .then(link -> ledger.write(
                                link.user(),
                                actor,
                                snapshot ->
                                        Plan.of(snapshot.provisioning().decide(s -> s.rejectLink(link.challenge()))))
                        .then(written -> state(link.user())));
    }

    /** A new link in place of an expired one, only ever to the address of the old one, within the limits of C3. */
    public Answer<UserState> renew(String token, Actor actor) {
        return find(token)
                .then(link -> ledger.write(
                                link.user(), actor, snapshot -> planRenewal(snapshot, link.challenge(), actor))
                        .then(written -> state(link.user())));
    }

    private Plan planRenewal(Snapshot snapshot, UUID challengeId, Actor actor) {
        if (!snapshot.tenant().phase().opensProvisioning()) {
            return Plan.refuse(snapshot, Refusal.PHASE_CLOSED);
        }
        ProvisioningState state = snapshot.provisioning().state();
        AwaitingVerification awaiting = awaiting(state);
        if (awaiting == null || awaiting.link(challengeId).isEmpty()) {
            return Plan.refuse(snapshot, Refusal.LINK_UNKNOWN);
        }
        if (!snapshot.tenant().domains().allows(awaiting.address().domain())) {
            return Plan.refuse(snapshot, Refused.outside(snapshot.tenant().domains(), awaiting.address()));
        }
        return issuing.planLink(
                snapshot,
                awaiting.address(),
                issuing.drawId(snapshot),
                Replace.KEEP_UNTIL_PROVEN,
                limits.send(snapshot.provisioning().key(), awaiting.address(), actor));
    }

    private Answer<FoundLink> find(String token) {
        return LinkToken.read(token)
                .flatMap(t -> parts.provisioning().findLink(t.digest()))
                .map(Answer::granted)
                .orElse(Answer.denied(Refusal.LINK_UNKNOWN));
    }

    private static @Nullable Challenge challenge(ProvisioningState state, UUID id) {
        AwaitingVerification awaiting = awaiting(state);
        return awaiting == null ? null : awaiting.link(id).orElse(null);
    }

    private static @Nullable AwaitingVerification awaiting(ProvisioningState state) {
        return state.outstanding().orElse(null);
    }

    private boolean isActive(UserKey user) {
        return parts.directory().find(user).map(DirectoryUser::active).orElse(false);
    }

    private Answer<UserState> state(UserKey user) {
        Optional<Snapshot> snapshot = parts.provisioning().load(user);
        Optional<DirectoryUser> person = parts.directory().find(user);
        if (snapshot.isEmpty() || person.isEmpty()) {
            return Answer.denied(Refusal.LINK_UNKNOWN);
        }
        return Answer.granted(
                UserState.of(person.get().kind(), snapshot.get().provisioning().state()));
    }
}
