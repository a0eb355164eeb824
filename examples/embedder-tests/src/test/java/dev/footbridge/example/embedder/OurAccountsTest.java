package dev.footbridge.example.embedder;

import dev.footbridge.testkit.contract.AccountsContract;
import dev.footbridge.testkit.contract.TestIdentityProvider;
import dev.footbridge.testkit.provider.FakeIdentityProvider;
import org.junit.jupiter.api.AfterEach;

class OurAccountsTest implements AccountsContract {
    private final FakeIdentityProvider provider = FakeIdentityProvider.start();
    private final TestIdentityProvider accounts = OurAccounts.at(provider);

    @Override
    public TestIdentityProvider idp() {
        return accounts;
    }

    @AfterEach
    void stop() {
        provider.close();
    }
}
