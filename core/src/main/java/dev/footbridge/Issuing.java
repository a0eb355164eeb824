package dev.footbridge;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.MaskedAddress;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.Command.SendLink;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.spi.LimitUse;
import dev.footbridge.spi.LinkTokenDigest;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.verification.Challenge;
import dev.footbridge.verification.LinkToken;
import dev.footbridge.verification.TimeOrderedId;
import dev.footbridge.verification.VerificationCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Draws secrets and puts each into a challenge, where only its hash stays, and a mail, where it is sealed. */
final class Issuing {
    private final Parts parts;

    Issuing(Parts parts) {
        this.parts = parts;
    }

    /** A code and the mail that carries it. */
    record IssuedCode(Challenge challenge, OutboxEntry mail) {
        /** The mail as of the epoch in which the code begins to count: asking for it may have ended a refused account. */
        OutboxEntry mail(long epoch) {
            return inEpoch(mail, epoch);
        }
    }

    /** A link, the mail that carries it, and the digest by which it is found. */
    record IssuedLink(Challenge challenge, OutboxEntry mail, LinkTokenDigest digest) {
        /** The mail as of the epoch in which the link begins to count: sending it may have ended another link. */
        OutboxEntry mail(long epoch) {
            return inEpoch(mail, epoch);
        }
    }

    private static OutboxEntry inEpoch(OutboxEntry mail, long epoch) {
        return new OutboxEntry(
                mail.id(),
                mail.user(),
                epoch,
                mail.work(),
                mail.address(),
                mail.secret(),
                mail.createdAt(),
                mail.expiresAt());
    }

    IssuedCode code(Snapshot snapshot, EmailAddress address) {
        VerificationCode code =
                VerificationCode.draw(parts.random(), parts.policy().code().length());
        Instant expiry = snapshot.now().plus(parts.policy().code().lifetime());
        UUID id = drawId(snapshot);
        Challenge challenge = challenge(Challenge.Kind.CODE, id, snapshot, address, code.digits(), expiry);
        return new IssuedCode(challenge, mail(OutboxEntry.Work.SEND_CODE, challenge, snapshot, address, code.digits()));
    }

    private IssuedLink link(Snapshot snapshot, EmailAddress address, UUID id) {
        LinkToken token = LinkToken.draw(parts.random());
        Instant expiry =
                parts.policy().link().expiry(snapshot.now(), snapshot.tenant().zone());
        Challenge challenge = challenge(Challenge.Kind.LINK, id, snapshot, address, token.value(), expiry);
        return new IssuedLink(
                challenge,
                mail(OutboxEntry.Work.SEND_LINK, challenge, snapshot, address, token.value()),
                new LinkTokenDigest(token.digest(), challenge.id()));
    }

    /**
     * The decision to send a link, with all that belongs to it; refuses with RATE_LIMITED where a limit has no room.
     *
     * @param id drawn beforehand, for a sender who must find what an earlier attempt has made
     */
    Plan planLink(Snapshot snapshot, EmailAddress address, UUID id, Replace replace, ImmutableList<LimitUse> limits) {
        IssuedLink issued = link(snapshot, address, id);
        SendLink command = new SendLink(address, issued.challenge(), replace, snapshot.now());
        Plan plan =
                Plan.of(snapshot.provisioning().sendLink(command, parts.policy().send()));
        return plan.refusal() != null
                ? plan
                : plan.with(issued.mail(plan.step().after().epoch()))
                        .findable(issued.digest())
                        .within(limits, Refusal.RATE_LIMITED);
    }

    /** An id for what is made now. */
    UUID drawId(Snapshot snapshot) {
        return TimeOrderedId.draw(parts.random(), snapshot.now());
    }

    /** Work without a secret, such as a notice. */
    OutboxEntry work(OutboxEntry.Work work, Snapshot snapshot, long epoch, EmailAddress address) {
        return notice(work, snapshot, epoch, address, null);
    }

    /** As {@link #work}, about another address. */
    OutboxEntry notice(
            OutboxEntry.Work work, Snapshot snapshot, long epoch, EmailAddress address, @Nullable MaskedAddress about) {
        UUID id = drawId(snapshot);
        return new OutboxEntry(
                id, snapshot.provisioning().key(), epoch, work, address, null, snapshot.now(), null, about);
    }

    private Challenge challenge(
            Challenge.Kind kind, UUID id, Snapshot snapshot, EmailAddress address, String secret, Instant expiry) {
        return new Challenge(
                id,
                kind,
                parts.hasher().ofSecret(snapshot.provisioning().key(), id, address, secret),
                snapshot.now(),
                expiry);
    }

    private OutboxEntry mail(
            OutboxEntry.Work work, Challenge challenge, Snapshot snapshot, EmailAddress address, String secret) {
        return new OutboxEntry(
                challenge.id(),
                snapshot.provisioning().key(),
                snapshot.provisioning().epoch(),
                work,
                address,
                parts.seal().seal(challenge.id().toString(), secret),
                snapshot.now(),
                challenge.expiresAt());
    }
}
