package dev.footbridge.bulk;

import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.bulk.Verdict.AddressSource;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Origin;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Verified;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.tenant.UserId;
import dev.footbridge.verification.Challenge;
import dev.footbridge.verification.SendPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides who gets a link (A5). The same decision counts in the preview and sends in the job.
 *
 * @param by the administrator, who is left out; null if nobody is
 * @param now the database's time
 */
public record Eligibility(@Nullable UserId by, DomainPolicy domains, SendPolicy sends, Instant now) {
    /** Whoever got something this recently shall first have the time to read it. */
    static final Duration RECENT = Duration.ofHours(24);

    /** What the host says of the user. */
    public record Person(UserId id, boolean active, SignInKind kind) {}

    /** @param suggestible the host's addresses that may be suggested, best first; asked only if no other is known */
    public Verdict judge(
            Person person, Provisioning provisioning, Supplier<? extends Collection<EmailAddress>> suggestible) {
        SkipReason outside = outside(person);
        SkipReason skip = outside == null ? standing(provisioning) : outside;
        return skip == null ? addressed(provisioning.state(), suggestible) : new Verdict.Skip(skip);
    }

    private @Nullable SkipReason outside(Person person) {
        if (person.kind() == SignInKind.INTERNAL_ONLY) {
            return SkipReason.INTERNAL_CREDENTIALS;
        }
        if (!person.active()) {
            return SkipReason.DEACTIVATED;
        }
        return person.id().equals(by) ? SkipReason.OWN_USER : null;
    }

    private @Nullable SkipReason standing(Provisioning provisioning) {
        ProvisioningState state = provisioning.state();
        if (state instanceof Linked) {
            return SkipReason.ALREADY_LINKED;
        }
        if (state instanceof Verified verified) {
            return verified.refusal() == null ? SkipReason.BEING_LINKED : SkipReason.ACCOUNT_REFUSED;
        }
        if (state instanceof AwaitingVerification awaiting && isRecent(awaiting.newest())) {
            return SkipReason.RECENTLY_SENT;
        }
        return provisioning.usage().nextSendAt(now, sends).isAfter(now) ? SkipReason.COOLDOWN : null;
    }

    private boolean isRecent(Challenge challenge) {
        return challenge.isLiveAt(now) && challenge.sentAt().plus(RECENT).isAfter(now);
    }

    private Verdict addressed(ProvisioningState state, Supplier<? extends Collection<EmailAddress>> suggestible) {
        EmailAddress saved = state.savedAddress();
        if (saved != null) {
            return at(saved, AddressSource.SAVED);
        }
        if (state instanceof AwaitingVerification awaiting && awaiting.origin() == Origin.ADMIN) {
            return at(awaiting.address(), AddressSource.SENT_BEFORE);
        }
        Collection<EmailAddress> known = suggestible.get();
        return known.stream()
                .filter(address -> domains.allows(address.domain()))
                .findFirst()
                .<Verdict>map(address -> new Verdict.Mail(address, AddressSource.SUGGESTED))
                .orElse(new Verdict.Skip(known.isEmpty() ? SkipReason.NO_ADDRESS : SkipReason.DOMAIN_NOT_ALLOWED));
    }

    /** A stored address that the rule forbids is not passed over for another: somebody chose it. */
    private Verdict at(EmailAddress address, AddressSource source) {
        return domains.allows(address.domain())
                ? new Verdict.Mail(address, source)
                : new Verdict.Skip(SkipReason.DOMAIN_NOT_ALLOWED);
    }
}
