package dev.footbridge.testkit.memory;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whose addresses are. */
record AddressHolders(Tables tables) {

    ImmutableMap<EmailAddress, UserId> proven(TenantId tenant, Set<EmailAddress> addresses) {
        ImmutableMap.Builder<EmailAddress, UserId> holders = ImmutableMap.builder();
        addresses.forEach(address -> Optional.ofNullable(tables.claims.get(new Tables.Claim(tenant, address)))
                .ifPresent(holder -> holders.put(address, holder.user())));
        return holders.buildOrThrow();
    }

    ImmutableSet<EmailAddress> ofOthers(UserKey user, Set<EmailAddress> addresses) {
        Set<EmailAddress> proven = Maps.filterValues(
                        proven(user.tenant(), addresses), holder -> !holder.equals(user.user()))
                .keySet();
        Set<EmailAddress> offered = tables.people.entrySet().stream()
                .filter(person -> person.getKey().tenant().equals(user.tenant()))
                .filter(person -> !person.getKey().equals(user))
                .flatMap(person -> candidates(person.getValue()))
                .collect(ImmutableSet.toImmutableSet());
        return Sets.intersection(addresses, Sets.union(proven, offered)).immutableCopy();
    }

    private static Stream<EmailAddress> candidates(DirectoryUser person) {
        return person.candidates().stream()
                .flatMap(candidate -> EmailAddress.parse(candidate.address()).accepted().stream());
    }
}
