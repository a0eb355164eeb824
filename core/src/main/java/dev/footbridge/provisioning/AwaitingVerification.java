package dev.footbridge.provisioning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.AddressEvent.AddressCleared;
import dev.footbridge.audit.AddressEvent.AddressSaved;
import dev.footbridge.audit.AddressEvent.AddressVerified;
import dev.footbridge.audit.AddressEvent.ChallengeCancelled;
import dev.footbridge.audit.AddressEvent.ChallengeExpired;
import dev.footbridge.audit.AddressEvent.CodeSent;
import dev.footbridge.audit.AddressEvent.LinkRejected;
import dev.footbridge.audit.AddressEvent.LinkSent;
import dev.footbridge.audit.UserEvent.Deactivated;
import dev.footbridge.audit.UserEvent.WrongCode;
import dev.footbridge.provisioning.Command.AccountReady;
import dev.footbridge.provisioning.Command.ConfirmLink;
import dev.footbridge.provisioning.Command.RequestCode;
import dev.footbridge.provisioning.Command.SendLink;
import dev.footbridge.provisioning.Command.SubmitCode;
import dev.footbridge.verification.Challenge;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code or a link is in the post. The address stands beside its challenges and never changes under them (decisions 5):
 * another address is another state.
 *
 * @param challenges oldest first: at most two codes, which share one count, and at most one link
 * @param wrongTries wrong codes against the present challenges
 */
public record AwaitingVerification(
        EmailAddress address,
        ImmutableList<Challenge> challenges,
        int wrongTries,
        Origin origin,
        @Nullable EmailAddress savedAddress)
        implements Pending {
    private static final int LIVE_CODES = 2;

    @Override
    public Decision saveAddress(EmailAddress saved) {
        return Decision.to(with(wrongTries, saved), new AddressSaved(saved));
    }

    @Override
    public Decision clearAddress() {
        return savedAddress == null
                ? Decision.nothingToDo(this)
                : Decision.to(with(wrongTries, null), new AddressCleared(savedAddress));
    }

    @Override
    public Decision requestCode(RequestCode command) {
        if (!command.address().equals(address)) {
            return unlinked().requestCode(command);
        }
        boolean countIsSpent = wrongTries >= command.policy().wrongTries();
        ImmutableList<Challenge> codes = countIsSpent ? ImmutableList.of() : liveCodes(command.now());
        ImmutableList.Builder<Challenge> next = ImmutableList.builder();
        next.addAll(
                challenges.stream().filter(c -> c.kind() == Challenge.Kind.LINK).iterator());
        next.addAll(codes.subList(Math.max(0, codes.size() - (LIVE_CODES - 1)), codes.size()));
        next.add(command.challenge());
        return Decision.to(
                new AwaitingVerification(address, next.build(), codes.isEmpty() ? 0 : wrongTries, origin, savedAddress),
                new CodeSent(address));
    }

    @Override
    public Decision sendLink(SendLink command) {
        if (!command.address().equals(address)) {
            return unlinked().sendLink(command);
        }
        ImmutableList.Builder<Challenge> next = ImmutableList.builder();
        next.addAll(liveCodes(command.now())).add(command.challenge());
        return Decision.to(
                new AwaitingVerification(address, next.build(), wrongTries, Origin.ADMIN, savedAddress),
                new LinkSent(address));
    }

    @Override
    public Decision submitCode(SubmitCode command) {
        if (wrongTries >= command.policy().wrongTries()) {
            return Decision.refuse(this, Refusal.TOO_MANY_TRIES);
        }
        ImmutableList<Challenge> live = liveCodes(command.now());
        if (live.isEmpty()) {
            return Decision.refuse(this, Refusal.CODE_EXPIRED);
        }
        if (!command.domains().allows(address.domain())) {
            return Decision.refuse(this, Refused.outside(command.domains(), address));
        }
        Optional<Challenge> answered =
                live.stream().filter(c -> command.matches().test(c, address)).findFirst();
        return answered.map(challenge -> verified(new Proof(Proof.Kind.CODE, challenge.id()), command.now()))
                .orElseGet(() -> wrong(command.policy().wrongTries()));
    }

    private Decision wrong(int limit) {
        int left = limit - wrongTries - 1;
        AwaitingVerification counted = with(wrongTries + 1, savedAddress);
        return Decision.refuse(
                counted, left > 0 ? Refused.wrongCode(left) : Refused.of(Refusal.TOO_MANY_TRIES), new WrongCode(left));
    }

    @Override
    public Decision confirmLink(ConfirmLink command) {
        Optional<Challenge> link = link(command.challenge());
        if (link.isEmpty()) {
            return Decision.refuse(this, Refusal.LINK_UNKNOWN);
        }
        if (!link.get().isLiveAt(command.now())) {
            return Decision.refuse(this, Refusal.LINK_EXPIRED);
        }
        if (!command.domains().allows(address.domain())) {
            return Decision.refuse(this, Refused.outside(command.domains(), address));
        }
        return verified(new Proof(Proof.Kind.LINK, command.challenge()), command.now());
    }

    private Decision verified(Proof proof, Instant now) {
        return Decision.to(new Verified(address, now, proof, null, savedAddress), new AddressVerified(address));
    }

    @Override
    public Decision rejectLink(UUID challenge) {
        return link(challenge).isEmpty()
                ? Decision.refuse(this, Refusal.LINK_UNKNOWN)
                : Decision.to(new Unlinked(null, UnlinkReason.REJECTED_BY_RECIPIENT), new LinkRejected(address));
    }

    @Override
    public Decision accountReady(AccountReady command) {
        return Decision.nothingToDo(this);
    }

    @Override
    public Decision accountRefused(AccountRefusal refusal) {
        return Decision.nothingToDo(this);
    }

    @Override
    public Decision cancel() {
        return Decision.to(unlinked(), new ChallengeCancelled(address));
    }

    @Override
    public Decision remove(UnlinkReason reason) {
        return Decision.refuse(this, Refusal.NOT_LINKED);
    }

    @Override
    public Decision expire(Instant now) {
        return challenges.stream().anyMatch(c -> c.isLiveAt(now))
                ? Decision.nothingToDo(this)
                : Decision.to(unlinked(), new ChallengeExpired(address));
    }

    @Override
    public Decision deactivate() {
        return Decision.to(new Unlinked(savedAddress, UnlinkReason.DEACTIVATED), new Deactivated());
    }

    @Override
    public ImmutableSet<EmailAddress> claimedAddresses() {
        return ImmutableSet.of();
    }

    /** The link with this id, live or not. */
    public Optional<Challenge> link(UUID id) {
        return challenges.stream()
                .filter(c -> c.kind() == Challenge.Kind.LINK && c.id().equals(id))
                .findFirst();
    }

    /** The codes that may still be typed, oldest first. */
    public ImmutableList<Challenge> liveCodes(Instant now) {
        return challenges.stream()
                .filter(c -> c.kind() == Challenge.Kind.CODE && c.isLiveAt(now))
                .collect(ImmutableList.toImmutableList());
    }

    /** What was sent last. */
    public Challenge newest() {
        return challenges.get(challenges.size() - 1);
    }

    private AwaitingVerification with(int tries, @Nullable EmailAddress saved) {
        return new AwaitingVerification(address, challenges, tries, origin, saved);
    }

    private Unlinked unlinked() {
        return new Unlinked(savedAddress, UnlinkReason.NEVER_LINKED);
    }
}
