package dev.footbridge;

import dev.footbridge.address.AddressFault;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.address.ParsedAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.Command.RequestCode;
import dev.footbridge.provisioning.Command.SubmitCode;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.CodePolicy;
import dev.footbridge.verification.VerificationCode;
import java.util.Optional;

/** What a signed-in user does about the own link (U1 to U11). The caller has made sure who the user is. */
public final class SelfService {
    private final Parts parts;
    private final Ledger ledger;
    private final Issuing issuing;
    private final Limits limits;
    private final StatusReader reader;
    private final AccountLinking linking;

    SelfService(Parts parts, Ledger ledger, AccountLinking linking) {
        this.parts = parts;
        this.ledger = ledger;
        this.issuing = new Issuing(parts);
        this.limits = new Limits(parts);
        this.reader = new StatusReader(parts);
        this.linking = linking;
    }

    /** Where the user stands; NOT_FOUND for a user or tenant that does not exist. */
    public Answer<MyStatus> status(UserKey user) {
        Optional<DirectoryUser> person = parts.directory().find(user);
        Optional<Snapshot> snapshot = parts.provisioning().load(user);
        if (person.isEmpty() || snapshot.isEmpty()) {
            return Answer.denied(Refusal.NOT_FOUND);
        }
        return Answer.granted(reader.read(person.get(), snapshot.get()));
    }

    /**
     * Sends a code to an address (U4). Refuses with INVALID_ADDRESS, ADDRESS_NOT_PERSONAL, DOMAIN_NOT_ALLOWED,
     * PHASE_CLOSED, ALREADY_LINKED, COOLDOWN, RATE_LIMITED, TOO_MANY_TRIES or FORBIDDEN. Whether somebody else has the
     * address is not told here (decisions 9).
     */
    public Answer<MyStatus> requestCode(UserKey user, String typedAddress, Actor actor) {
        ParsedAddress parsed = EmailAddress.parse(typedAddress);
        if (parsed.accepted().isEmpty()) {
            AddressFault fault = parsed.refused().orElseThrow();
            return Answer.denied(Refused.invalidAddress(fault));
        }
        EmailAddress address = parsed.accepted().get();
        return selfServing(user)
                .then(person -> ledger.write(user, actor, snapshot -> planCode(person, snapshot, address, actor)))
                .then(written -> status(user));
    }

    private Plan planCode(DirectoryUser person, Snapshot snapshot, EmailAddress address, Actor actor) {
        if (!isOpen(person, snapshot)) {
            return Plan.refuse(snapshot, Refusal.PHASE_CLOSED);
        }
        if (!snapshot.tenant().domains().allows(address.domain())) {
            return Plan.refuse(snapshot, Refused.outside(snapshot.tenant().domains(), address));
        }
        if (parts.roleAddresses().covers(address)) {
            return Plan.refuse(snapshot, Refusal.ADDRESS_NOT_PERSONAL);
        }
        Issuing.IssuedCode issued = issuing.code(snapshot, address);
        Provisioning.Step step = snapshot.provisioning()
                .requestCode(
                        new RequestCode(address, issued.challenge(), codePolicy(), snapshot.now()),
                        parts.policy().send());
        if (step.refusal() != null) {
            return Plan.of(step);
        }
        return Plan.of(step)
                .with(issued.mail(step.after().epoch()))
                .within(limits.send(snapshot.provisioning().key(), address, actor), Refusal.RATE_LIMITED);
    }

    /**
     * Takes the typed code (U5). When it is right, the account is found or created in the same step; if the identity
     * provider does not answer, the status says VERIFIED and the outbox goes on. Refuses with MALFORMED_CODE (costs no
     * try), WRONG_CODE, CODE_EXPIRED, TOO_MANY_TRIES, DOMAIN_NOT_ALLOWED, ADDRESS_TAKEN, ALREADY_LINKED, PHASE_CLOSED
     * or FORBIDDEN.
     */
    public Answer<MyStatus> submitCode(UserKey user, String typedCode, Actor actor) {
        Optional<VerificationCode> code =
                VerificationCode.read(typedCode, codePolicy().length());
        if (code.isEmpty()) {
            return Answer.denied(Refusal.MALFORMED_CODE);
        }
        return selfServing(user)
                .then(person -> ledger.write(user, actor, snapshot -> planSubmission(person, snapshot, code.get())))
                .then(written -> {
                    linking.tryAtOnce(written.plan().outbox());
                    return status(user);
                });
    }

    private Plan planSubmission(DirectoryUser person, Snapshot snapshot, VerificationCode code) {
        if (!isOpen(person, snapshot)) {
            return Plan.refuse(snapshot, Refusal.PHASE_CLOSED);
        }
        Provisioning provisioning = snapshot.provisioning();
        Provisioning.Step step = provisioning.submitCode(new SubmitCode(
                (challenge, address) -> parts.hasher().matches(provisioning.key(), challenge, address, code.digits()),
                snapshot.tenant().domains(),
                codePolicy(),
                snapshot.now()));
        Plan plan = linking.planAfterProof(snapshot, step);
        if (!step.changesAnything() || !(provisioning.state() instanceof AwaitingVerification awaiting)) {
            return plan;
        }
        return plan.within(limits.tries(awaiting.address(), step.refusal() != null), Refusal.TOO_MANY_TRIES);
    }

    /** Gives up the code that is in the post, to choose another address. */
    public Answer<MyStatus> cancelChallenge(UserKey user, Actor actor) {
        return ledger.write(
                        user, actor, snapshot -> Plan.of(snapshot.provisioning().decide(ProvisioningState::cancel)))
                .then(written -> status(user));
    }

    /** Ends the own link in PREPARATION, to begin anew (U11). Refuses with NOT_LINKED or PHASE_CLOSED. */
    public Answer<MyStatus> removeLink(UserKey user, Actor actor) {
        return selfServing(user)
                .then(person -> ledger.write(
                        user,
                        actor,
                        snapshot -> isOpen(person, snapshot)
                                ? linking.planRemoval(snapshot, UnlinkReason.REMOVED_BY_USER)
                                : Plan.refuse(snapshot, Refusal.PHASE_CLOSED)))
                .then(written -> status(user));
    }

    private Answer<DirectoryUser> selfServing(UserKey user) {
        Optional<DirectoryUser> person = parts.directory().find(user);
        if (person.isEmpty()) {
            return Answer.denied(Refusal.NOT_FOUND);
        }
        boolean may = person.get().active() && person.get().kind() == SignInKind.INTERACTIVE;
        return may ? Answer.granted(person.get()) : Answer.denied(Refusal.FORBIDDEN);
    }

    private static boolean isOpen(DirectoryUser person, Snapshot snapshot) {
        return snapshot.tenant().phaseOf(person.group()).opensSelfService();
    }

    private CodePolicy codePolicy() {
        return parts.policy().code();
    }
}
