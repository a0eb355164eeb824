package dev.footbridge.readiness;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailDomain;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.readiness.Standing.Stage;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.verification.Challenge;

/** A user seen under a tenant's rules. Each answer counts on no earlier reason having applied. */
record Situation(UserFacts user, DomainPolicy domains) {
    private static final ImmutableSet<UnlinkReason> REMOVALS = ImmutableSet.of(
            UnlinkReason.REMOVED_BY_ADMINISTRATOR,
            UnlinkReason.REMOVED_BY_USER,
            UnlinkReason.EMPLOYMENT_ENDED,
            UnlinkReason.ACCOUNT_GONE);

    boolean is(Reason reason) {
        Standing standing = user.standing();
        return switch (reason) {
            case DEACTIVATED -> !user.active();
            case EXEMPT -> user.kind() == SignInKind.INTERNAL_ONLY;
            case LINKED -> standing.stage() == Stage.LINKED;
            case ACCOUNT_REFUSED -> standing.refusal() != null;
            case VERIFIED -> standing.stage() == Stage.VERIFIED;
            case ADDRESS_TAKEN -> met(Setback.ADDRESS_TAKEN);
            case REJECTED -> standing.reason() == UnlinkReason.REJECTED_BY_RECIPIENT && standing.domain() == null;
            case NO_ADDRESS -> domainsAtHand().isEmpty();
            case DOMAIN_NOT_ALLOWED -> domainsAtHand().stream().noneMatch(domains::allows);
            case MAIL_FAILED -> met(Setback.MAIL_FAILED);
            case EXPIRED ->
                standing.stage() == Stage.AWAITING_VERIFICATION ? standing.live() == null : met(Setback.EXPIRED);
            case CODE_SENT -> standing.live() == Challenge.Kind.CODE;
            case LINK_SENT -> standing.live() == Challenge.Kind.LINK;
            case REMOVED -> REMOVALS.stream().anyMatch(removal -> removal == standing.reason());
            case ADDRESS_SAVED -> standing.domain() != null;
            case NEVER_ASKED -> true;
        };
    }

    private boolean met(Setback setback) {
        return user.setbacks().contains(setback);
    }

    private ImmutableSet<EmailDomain> domainsAtHand() {
        EmailDomain domain = user.standing().domain();
        return domain == null ? user.suggestible() : ImmutableSet.of(domain);
    }
}
