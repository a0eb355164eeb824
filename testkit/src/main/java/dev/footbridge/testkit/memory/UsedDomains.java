package dev.footbridge.testkit.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import dev.footbridge.address.DomainInUse;
import dev.footbridge.address.EmailDomain;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Pending;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.tenant.TenantId;
import java.util.Optional;

/** The domains of linked addresses and of those under way. */
record UsedDomains(Tables tables) {

    ImmutableList<DomainInUse> of(TenantId tenant) {
        Multiset<EmailDomain> linked = LinkedHashMultiset.create();
        Multiset<EmailDomain> pending = LinkedHashMultiset.create();
        tables.provisioning.values().stream()
                .filter(provisioning -> provisioning.key().tenant().equals(tenant))
                .map(Provisioning::state)
                .forEach(state -> {
                    if (state instanceof Linked link) {
                        linked.add(link.address().domain());
                    }
                    Optional.ofNullable(state instanceof Linked link ? link.replacement() : state)
                            .filter(Pending.class::isInstance)
                            .map(Pending.class::cast)
                            .ifPresent(it -> pending.add(it.address().domain()));
                });
        return Multisets.union(linked, pending).elementSet().stream()
                .map(domain -> new DomainInUse(domain, linked.count(domain), pending.count(domain)))
                .collect(ImmutableList.toImmutableList());
    }
}
