package dev.footbridge;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.conflict.AddressFingerprint;
import dev.footbridge.conflict.OwnAddresses;
import dev.footbridge.spi.UserProjection.Row;
import dev.footbridge.spi.UserProjection.SharedAddress;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out which address it is that people share, where it is kept: with one of them, or in the host's directory. */
record SharedAddressReader(Parts parts) {

    /** Null if none of them has it any more. */
    @Nullable
    EmailAddress address(TenantId tenant, SharedAddress shared) {
        // What we have ourselves comes first; the directory may be slow, and one person of it is enough.
        return Stream.concat(
                        shared.users().stream().flatMap(SharedAddressReader::own),
                        shared.users().stream().flatMap(user -> suggestible(tenant, user)))
                .filter(address -> AddressFingerprint.of(tenant, address).equals(shared.fingerprint()))
                .findFirst()
                .orElse(null);
    }

    private static Stream<EmailAddress> own(Row user) {
        return OwnAddresses.of(user.provisioning().state()).stream();
    }

    private Stream<EmailAddress> suggestible(TenantId tenant, Row user) {
        return parts.directory().find(new UserKey(tenant, user.id())).stream()
                .flatMap(person -> Suggestible.of(person, parts.roleAddresses()).keySet().stream());
    }
}
