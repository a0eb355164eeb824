package dev.footbridge.testkit.simulation;

import dev.footbridge.account.AccountKey;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.spi.Change;
import dev.footbridge.spi.Mailer;
import dev.footbridge.spi.Saved;
import dev.footbridge.spi.TenantStore.SwitchResult;
import dev.footbridge.tenant.LockedOutLimit;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.contract.Ports;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Watches the ports and knows the rules; asks the services for nothing. */
final class Oracle {
    private final OpenCalls calls;
    private final Truth truth;
    private final InstantSource clock;
    private final Issues issues;
    private final WriteRules writes;
    private final ProofRules proofs;
    private final GuessRules guesses;
    private final SendRules sends = new SendRules();
    private final DoorRules doors = new DoorRules();
    private final UniqueRules unique;
    private final PhaseRules phases;
    private final PostRules post;

    Oracle(
            OpenCalls calls,
            Truth truth,
            InstantSource clock,
            Issues issues,
            Ports ports,
            SimulatedProvider provider,
            List<EmailAddress> addresses) {
        this.calls = calls;
        this.truth = truth;
        this.clock = clock;
        this.issues = issues;
        this.writes = new WriteRules(calls, addresses, issues);
        this.guesses = new GuessRules(issues);
        this.proofs = new ProofRules(issues, provider);
        this.unique = new UniqueRules(truth, ports.provisioning(), provider);
        this.phases = new PhaseRules(truth, ports.users());
        this.post = new PostRules(issues, truth, clock);
    }

    void read(UserKey user) {
        calls.current().hasRead(truth.moment(user));
    }

    void found(AccountKey account) {
        calls.current().hasFound(truth.linkedTo(account));
    }

    void committed(Change change) {
        Provisioning next = change.next();
        Call call = calls.current();
        Provisioning after = new Provisioning(next.key(), next.version() + 1, next.epoch(), next.state(), next.usage());
        Committed write = new Committed(call, truth.of(next.key()), change, after, clock.instant());
        truth.keep(after);
        call.hasWritten();
        writes.committed(write);
        proofs.committed(write);
        if (Proven.isLinked(write.before().state())
                && !Proven.isLinked(after.state())
                && write.decided().legacyClosed()) {
            call.owesEndOfSessions(after.key());
        }
        if (Digits.are(call.presented())) {
            guesses.committed(write);
        }
        issues.committed(write).forEach(issue -> sends.committed(write, issue));
    }

    void notSaved(Saved why) {
        calls.note("not saved: " + why);
    }

    void changed(Tenant tenant, AuditEntry entry) {
        phases.committed(tenant, clock.instant());
        writes.kept(entry);
    }

    void switched(Tenant tenant, @Nullable String group, LockedOutLimit limit, SwitchResult result) {
        phases.switched(tenant, group, limit, result);
    }

    void kept(AuditEntry entry) {
        writes.kept(entry);
    }

    void seenClosed(UserKey user) {
        calls.current().hasSeenClosed(user, issues.all().size());
    }

    void closed(UserKey user) {
        proofs.closed(user, calls.current().issuedWhenClosed(user));
    }

    void sent(Mailer.Mail mail) {
        post.sent(mail);
    }

    void sessionsEnded(UserKey user) {
        calls.current().endedSessions(user);
    }

    void putOff(String detail) {
        Rule.holds(
                "no fault that nobody made",
                !detail.equals("FAULT") || calls.current().wasDisturbed());
    }

    void givenUp(UUID entry, String detail) {
        if (detail.equals("SUPERSEDED")) {
            post.superseded(entry);
        }
    }

    GuessRules guesses() {
        return guesses;
    }

    DoorRules doors() {
        return doors;
    }

    Issues issues() {
        return issues;
    }

    /** After every move. */
    void holds() {
        unique.hold();
    }

    /** After everything has had its time. */
    void holdsAtTheEnd(List<UserKey> users, Ports ports, SimulatedMailServer server) {
        holds();
        post.atTheEnd(ports.outbox(), server);
        writes.atTheEnd(ports.audit());
        new EndRules(truth).hold(users, ports.users());
    }
}
