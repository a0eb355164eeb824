package dev.footbridge.testkit.simulation;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.provisioning.Proof;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.spi.AuditLog;
import dev.footbridge.tenant.UserKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Nothing is overwritten unread, nothing happens without its audit entry, and no entry tells a secret. */
final class WriteRules {
    private final OpenCalls calls;
    private final List<EmailAddress> addresses;
    private final Issues issues;
    private final List<AuditEntry> kept = new ArrayList<>();

    WriteRules(OpenCalls calls, List<EmailAddress> addresses, Issues issues) {
        this.calls = calls;
        this.addresses = addresses;
        this.issues = issues;
    }

    void committed(Committed write) {
        Provisioning before = write.before();
        Rule.holds(
                "O3: no update is lost",
                before.version() == write.change().next().version());
        boolean changed = !before.state().equals(write.after().state())
                || before.epoch() != write.after().epoch();
        Rule.holds(
                "O1: a change has its audit entry",
                !changed || !write.change().audit().isEmpty());
        write.change().audit().forEach(this::kept);
        epochRises(write);
    }

    private static void epochRises(Committed write) {
        long raised = write.after().epoch() - write.before().epoch();
        Rule.holds("decisions 5: the epoch never falls", raised >= 0);
        Proof stood = Proven.standing(write.before().state());
        boolean lost =
                stood != null && !stood.equals(Proven.standing(write.after().state()));
        Rule.holds("decisions 5: removal and replacement raise the epoch", !lost || raised > 0);
    }

    /** An entry that was acknowledged, with a change or alone. */
    void kept(AuditEntry entry) {
        kept.add(entry);
        calls.note("kept: " + entry.kind() + " " + entry.detail());
        String told = entry.detail();
        Rule.holds(
                "O4: no whole address in an audit entry",
                addresses.stream().noneMatch(address -> told.contains(address.canonical())));
        Rule.holds(
                "O4: no secret in an audit entry",
                told.isEmpty()
                        || issues.all().stream()
                                .map(Issue::secret)
                                .noneMatch(secret -> secret != null && told.contains(secret)));
    }

    void atTheEnd(AuditLog log) {
        Set<UUID> found = new HashSet<>();
        Set<UserKey> looked = new HashSet<>();
        for (AuditEntry entry : kept) {
            if (entry.user() != null) {
                UserKey user = new UserKey(entry.tenant(), entry.user());
                if (looked.add(user)) {
                    log.timeline(user, Integer.MAX_VALUE).forEach(known -> found.add(known.id()));
                }
                Rule.holds("O1: no audit entry is lost", found.contains(entry.id()));
            }
        }
    }
}
