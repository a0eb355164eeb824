package dev.footbridge.testkit.simulation;

import dev.footbridge.account.AccountKey;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.spi.ProvisioningStore;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must hold over all that is stored at any moment. */
final class UniqueRules {
    private final Truth truth;
    private final ProvisioningStore store;
    private final SimulatedProvider provider;

    UniqueRules(Truth truth, ProvisioningStore store, SimulatedProvider provider) {
        this.truth = truth;
        this.store = store;
        this.provider = provider;
    }

    private record Owned(TenantId tenant, Object what) {}

    void hold() {
        Map<Owned, UserKey> owners = new HashMap<>();
        for (Provisioning user : truth.users()) {
            TenantId tenant = user.key().tenant();
            Rule.holds(
                    "what was acknowledged is kept",
                    store.load(user.key())
                            .filter(kept -> kept.provisioning().equals(user))
                            .isPresent());
            Proven.in(user.state())
                    .values()
                    .forEach(proven -> Rule.holds(
                            "G6: an address has one user in a tenant",
                            isOwn(owners, new Owned(tenant, proven.address()), user.key())));
            if (user.state() instanceof Linked linked) {
                AccountKey account = linked.account();
                Rule.holds(
                        "G6: an account has one user in a tenant",
                        isOwn(owners, new Owned(tenant, account), user.key()));
                Rule.holds(
                        "I6: the user is found by the account",
                        store.findByAccount(tenant, account).equals(Optional.of(user.key())));
            }
        }
        noAccountTwice();
    }

    private static boolean isOwn(Map<Owned, UserKey> owners, Owned what, UserKey user) {
        UserKey owner = owners.putIfAbsent(what, user);
        return owner == null || owner.equals(user);
    }

    private void noAccountTwice() {
        Set<EmailAddress> ours = new HashSet<>();
        for (SimulatedProvider.Account account : provider.accounts()) {
            if (account.externalId() != null) {
                Rule.holds("G7: no account is made twice", ours.add(account.address()));
            }
        }
    }
}
