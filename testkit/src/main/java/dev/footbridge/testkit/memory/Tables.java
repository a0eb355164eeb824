package dev.footbridge.testkit.memory;

import dev.footbridge.account.AccountKey;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.chain.ChainLink;
import dev.footbridge.audit.chain.Erasure;
import dev.footbridge.audit.chain.PersonalField;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.readiness.History;
import dev.footbridge.readiness.Setback;
import dev.footbridge.signin.ProviderLogout;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.ProvisioningStore.FoundLink;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is kept. Whoever touches it holds its monitor. */
final class Tables {
    final Map<TenantId, Tenant> tenants = new LinkedHashMap<>();
    final Map<UserKey, Provisioning> provisioning = new HashMap<>();
    final Map<Claim, UserKey> claims = new HashMap<>();
    final Map<Owned, UserKey> accounts = new LinkedHashMap<>();
    final Map<String, SentLink> links = new HashMap<>();
    final Map<Counter, Long> limits = new HashMap<>();
    final Map<UUID, Posting> outbox = new LinkedHashMap<>();
    final List<AuditEntry> audit = new ArrayList<>();
    final List<ChainLink> chains = new ArrayList<>();
    final Map<UUID, KeptJob> bulkJobs = new LinkedHashMap<>();
    final Map<UserKey, DirectoryUser> people = new HashMap<>();
    final Map<UserKey, Boolean> sharedMailboxes = new HashMap<>();
    final Map<TenantId, String> cursors = new HashMap<>();
    final Map<UserKey, Setback> setbacks = new HashMap<>();
    final Map<UserKey, KeptShadow> shadows = new HashMap<>();
    final Map<String, SaidLogout> logouts = new HashMap<>();
    final Map<TenantId, History> histories = new HashMap<>();

    /** What an identity provider has ended, and when. */
    record SaidLogout(ProviderLogout logout, Instant at) {}

    /** What the latest sign-in of somebody would have met. */
    record KeptShadow(SignInRule verdict, Instant at) {}

    /** An address that somebody in the tenant has proven. */
    record Claim(TenantId tenant, EmailAddress address) {}

    /** An account that somebody in the tenant is linked to. */
    record Owned(TenantId tenant, AccountKey account) {}

    /** Where a link leads, and when it was sent. */
    record SentLink(FoundLink found, Instant at) {}

    /** @param window how many of its windows have passed since the epoch */
    record Counter(String name, long windowMillis, long window) {
        Instant end() {
            return Instant.ofEpochMilli((window + 1) * windowMillis);
        }
    }

    /** Takes fields out of an entry and out of its link, whose place in the chain stays. */
    void erase(AuditEntry entry, PersonalField... fields) {
        audit.replaceAll(each -> each.id().equals(entry.id()) ? Erasure.of(each, Set.of(fields)) : each);
        chains.replaceAll(link -> link.facts().id().equals(entry.id()) ? link.erased(fields) : link);
    }

    Provisioning provisioningOf(UserKey user) {
        return provisioning.getOrDefault(user, Provisioning.fresh(user));
    }

    boolean isLinked(UserKey user) {
        return provisioningOf(user).state() instanceof Linked;
    }

    /** Secrets that wait in the outbox; the only ones that are kept at all. */
    synchronized String dump() {
        return outbox.values().stream()
                .map(posting -> posting.entry().secret())
                .filter(Objects::nonNull)
                .map(secret -> secret.base64())
                .collect(Collectors.joining("\n"));
    }
}
