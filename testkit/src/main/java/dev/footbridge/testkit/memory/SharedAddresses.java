package dev.footbridge.testkit.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.conflict.AddressFingerprint;
import dev.footbridge.conflict.OwnAddresses;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.UserProjection.Row;
import dev.footbridge.spi.UserProjection.SharedAddress;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Addresses that are at hand for several users of a tenant, in the order of their fingerprints. */
record SharedAddresses(Tables tables, Function<Map.Entry<UserKey, DirectoryUser>, Row> rows, Comparator<Row> order) {

    Stream<SharedAddress> after(TenantId tenant, @Nullable AddressFingerprint last) {
        ImmutableSetMultimap<AddressFingerprint, Map.Entry<UserKey, DirectoryUser>> atHand =
                tables.people.entrySet().stream()
                        .filter(person -> person.getKey().tenant().equals(tenant))
                        .filter(person ->
                                person.getValue().active() && person.getValue().kind() == SignInKind.INTERACTIVE)
                        .collect(ImmutableSetMultimap.flatteningToImmutableSetMultimap(
                                person -> person, this::fingerprints))
                        .inverse();
        return atHand.asMap().entrySet().stream()
                .filter(address -> address.getValue().size() > 1)
                .sorted(Comparator.comparing(address -> address.getKey().value()))
                .filter(address -> last == null || address.getKey().value().compareTo(last.value()) > 0)
                .map(address -> new SharedAddress(
                        address.getKey(),
                        address.getValue().size(),
                        address.getValue().stream()
                                .map(rows)
                                .sorted(order)
                                .limit(SharedAddress.SHOWN)
                                .collect(ImmutableList.toImmutableList())));
    }

    private Stream<AddressFingerprint> fingerprints(Map.Entry<UserKey, DirectoryUser> person) {
        var own = OwnAddresses.of(tables.provisioningOf(person.getKey()).state());
        Stream<EmailAddress> atHand = own.isEmpty()
                ? person.getValue().candidates().stream()
                        .flatMap(candidate -> EmailAddress.parse(candidate.address()).accepted().stream())
                : own.stream();
        return atHand.map(address -> AddressFingerprint.of(person.getKey().tenant(), address));
    }
}
