package dev.footbridge;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.bulk.Eligibility;
import dev.footbridge.bulk.Verdict;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what the decision about one user needs. */
final class BulkJudge {
    private final Parts parts;

    BulkJudge(Parts parts) {
        this.parts = parts;
    }

    /** By our copy of the directory; the host is asked only about those of whom we keep no address. */
    Verdict preview(Tenant tenant, UserProjection.Row row, UserId by, Instant now) {
        UserKey user = new UserKey(tenant.id(), row.id());
        return eligibility(tenant, by, now)
                .judge(
                        new Eligibility.Person(row.id(), row.active(), row.kind()),
                        row.provisioning(),
                        () -> suggestible(user));
    }

    private Set<EmailAddress> suggestible(UserKey user) {
        return parts.directory()
                .find(user)
                .map(person -> Suggestible.of(person, parts.roleAddresses()).keySet())
                .orElse(Set.of());
    }

    /** By what the host says now. */
    Verdict judge(Tenant tenant, DirectoryUser person, Provisioning provisioning, @Nullable UserId by, Instant now) {
        return eligibility(tenant, by, now)
                .judge(
                        new Eligibility.Person(person.id(), person.active(), person.kind()),
                        provisioning,
                        () -> Suggestible.of(person, parts.roleAddresses()).keySet());
    }

    private Eligibility eligibility(Tenant tenant, @Nullable UserId by, Instant now) {
        return new Eligibility(by, tenant.domains(), parts.policy().send(), now);
    }
}
