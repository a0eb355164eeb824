package dev.footbridge.testkit.provider;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The accounts that are there, in the order in which they were made. */
final class AccountTable {
    private final List<ProviderAccount> accounts = new ArrayList<>();
    private int made;

    /** What somebody asks to be made. */
    record Wish(@Nullable String externalId, String userName, String name, boolean addressVerified, boolean active) {}

    /** Empty if the user name is taken (RFC 7643, 4.1.1: unique on the server, without regard to case). */
    synchronized Optional<ProviderAccount> add(Wish wish) {
        if (accounts.stream().anyMatch(account -> account.userName().equalsIgnoreCase(wish.userName()))) {
            return Optional.empty();
        }
        made++;
        ProviderAccount account = new ProviderAccount(
                "scim-" + made,
                "sub-" + made,
                wish.externalId(),
                wish.userName(),
                wish.name(),
                wish.addressVerified(),
                wish.active());
        accounts.add(account);
        return Optional.of(account);
    }

    synchronized ImmutableList<ProviderAccount> all() {
        return ImmutableList.copyOf(accounts);
    }

    ImmutableList<ProviderAccount> withUserName(String userName) {
        return all().stream()
                .filter(account -> account.userName().equalsIgnoreCase(userName))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<ProviderAccount> withExternalId(String externalId) {
        return all().stream()
                .filter(account -> externalId.equals(account.externalId()))
                .collect(ImmutableList.toImmutableList());
    }
}
