package dev.footbridge.testkit.memory;

import dev.footbridge.testkit.contract.AccountsContract;
import dev.footbridge.testkit.contract.TestIdentityProvider;

class InMemoryAccountsTest implements AccountsContract {
    private final InMemoryAccounts accounts = new InMemoryAccounts();

    @Override
    public TestIdentityProvider idp() {
        return accounts;
    }
}
