package dev.footbridge.files.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.footbridge.SavedAddresses;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.spi.UserProjection.Named;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The field for hosts with an export of their own (T6): what stands in it changes nothing when it is read back. */
public final class FieldExport {
    private final SavedAddresses addresses;
    private final UserNames names;

    /** @param names by which the product's users sign in */
    public FieldExport(SavedAddresses addresses, UserNames names) {
        this.addresses = addresses;
        this.names = names;
    }

    /**
     * The linked or proven address of each user, else the saved one, else nothing, up to a thousand at a time.
     *
     * @param users user names or ids, as in the column of users
     * @return in their order
     */
    public ImmutableList<String> cells(TenantId tenant, List<String> users) {
        List<Optional<UserId>> ids = names.users(tenant, users);
        ImmutableSet<UserId> asked = ids.stream().flatMap(Optional::stream).collect(ImmutableSet.toImmutableSet());
        ImmutableMap<UserId, Named> known =
                Maps.uniqueIndex(addresses.named(tenant, asked, ImmutableSet.of()), Named::id);
        return ids.stream()
                .map(id -> id.map(known::get).map(FieldExport::cell).orElse(""))
                .collect(ImmutableList.toImmutableList());
    }

    private static @Nullable String cell(Named user) {
        EmailAddress address = user.proven() == null ? user.saved() : user.proven();
        return address == null ? null : address.display();
    }
}
