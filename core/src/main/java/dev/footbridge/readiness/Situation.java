package dev.footbridge.readiness;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.address.EmailDomain;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Pending;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.provisioning.Verified;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.verification.Challenge;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A user seen at a moment, under a tenant's rules. Each answer counts on no earlier reason having applied. */
record Situation(UserFacts user, AllowedDomains allowed, Instant now) {
    private static final ImmutableSet<UnlinkReason> REMOVALS = ImmutableSet.of(
            UnlinkReason.REMOVED_BY_ADMINISTRATOR,
            UnlinkReason.REMOVED_BY_USER,
            UnlinkReason.EMPLOYMENT_ENDED,
            UnlinkReason.ACCOUNT_GONE);

    boolean is(Reason reason) {
        return switch (reason) {
            case DEACTIVATED -> !user.active();
            case EXEMPT -> user.kind() == SignInKind.INTERNAL_ONLY;
            case LINKED -> user.state() instanceof Linked;
            case ACCOUNT_REFUSED -> user.state() instanceof Verified verified && verified.refusal() != null;
            case VERIFIED -> user.state() instanceof Verified;
            case ADDRESS_TAKEN -> met(Setback.ADDRESS_TAKEN);
            case REJECTED -> unlinkedBecause(UnlinkReason.REJECTED_BY_RECIPIENT) && addressAtHand() == null;
            case NO_ADDRESS -> domainsAtHand().isEmpty();
            case DOMAIN_NOT_ALLOWED -> domainsAtHand().stream().noneMatch(allowed::allows);
            case MAIL_FAILED -> met(Setback.MAIL_FAILED);
            case EXPIRED -> isAwaiting() ? newestLive().isEmpty() : met(Setback.EXPIRED);
            case CODE_SENT -> newestLive().equals(Optional.of(Challenge.Kind.CODE));
            case LINK_SENT -> newestLive().equals(Optional.of(Challenge.Kind.LINK));
            case REMOVED -> REMOVALS.stream().anyMatch(this::unlinkedBecause);
            case ADDRESS_SAVED -> addressAtHand() != null;
            case NEVER_ASKED -> true;
        };
    }

    private boolean met(Setback setback) {
        return user.setbacks().contains(setback);
    }

    private boolean unlinkedBecause(UnlinkReason reason) {
        return user.state() instanceof Unlinked unlinked && unlinked.reason() == reason;
    }

    private boolean isAwaiting() {
        return user.state() instanceof AwaitingVerification;
    }

    private Optional<Challenge.Kind> newestLive() {
        return user.state() instanceof AwaitingVerification awaiting
                ? Streams.findLast(awaiting.challenges().stream().filter(c -> c.isLiveAt(now)))
                        .map(Challenge::kind)
                : Optional.empty();
    }

    private @Nullable EmailAddress addressAtHand() {
        return user.state() instanceof Pending pending
                ? pending.address()
                : user.state().savedAddress();
    }

    private ImmutableSet<EmailDomain> domainsAtHand() {
        EmailAddress address = addressAtHand();
        return address == null ? user.suggestible() : ImmutableSet.of(address.domain());
    }
}
