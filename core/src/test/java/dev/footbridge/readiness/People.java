package dev.footbridge.readiness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.account.AccountKey;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.address.EmailDomain;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Origin;
import dev.footbridge.provisioning.Pending;
import dev.footbridge.provisioning.Proof;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.provisioning.Verified;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.verification.Challenge;
import dev.footbridge.verification.KeyedHash;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Users in every situation, in a tenant that allows example.com alone. */
final class People {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final DomainPolicy ALLOWED = DomainPolicy.of(
            AllowedDomains.parse(List.of("example.com")).accepted().orElseThrow());
    static final EmailAddress INSIDE = EmailAddress.of("anna@example.com");
    static final EmailAddress OUTSIDE = EmailAddress.of("anna@other.example");
    static final ImmutableSet<EmailDomain> SUGGESTED = ImmutableSet.of(INSIDE.domain());

    private static final Proof PROOF = new Proof(Proof.Kind.DOMAIN, null);

    private People() {}

    static UserFacts in(ProvisioningState state, Setback... setbacks) {
        return suggested(SUGGESTED, state, setbacks);
    }

    static UserFacts suggested(ImmutableSet<EmailDomain> domains, ProvisioningState state, Setback... setbacks) {
        return new UserFacts(
                true, SignInKind.INTERACTIVE, Standing.of(state, NOON), domains, ImmutableSet.copyOf(setbacks));
    }

    static UserFacts deactivated(UserFacts user) {
        return new UserFacts(false, user.kind(), user.standing(), user.suggestible(), user.setbacks());
    }

    static UserFacts exempt(UserFacts user) {
        return new UserFacts(
                user.active(), SignInKind.INTERNAL_ONLY, user.standing(), user.suggestible(), user.setbacks());
    }

    static Unlinked fresh() {
        return Unlinked.fresh();
    }

    static Unlinked saved(EmailAddress address) {
        return new Unlinked(address, UnlinkReason.NEVER_LINKED);
    }

    static AwaitingVerification awaiting(EmailAddress address, Challenge... challenges) {
        return new AwaitingVerification(address, ImmutableList.copyOf(challenges), 0, Origin.SELF, null);
    }

    static Verified verified(EmailAddress address) {
        return new Verified(address, NOON, PROOF, null, null);
    }

    static Verified refused(AccountRefusal refusal) {
        return new Verified(INSIDE, NOON, PROOF, refusal, null);
    }

    static Linked linked(Pending replacement) {
        return new Linked(INSIDE, AccountKey.of("https://idp.example", "subject"), NOON, PROOF, replacement);
    }

    static Linked linked() {
        return linked(null);
    }

    static Challenge live(Challenge.Kind kind) {
        return until(kind, NOON.plusSeconds(1));
    }

    static Challenge dead(Challenge.Kind kind) {
        return until(kind, NOON);
    }

    private static Challenge until(Challenge.Kind kind, Instant end) {
        KeyedHash hash = new KeyedHash("k1", "00".repeat(32));
        return new Challenge(UUID.randomUUID(), kind, hash, end.minus(Duration.ofMinutes(15)), end);
    }
}
