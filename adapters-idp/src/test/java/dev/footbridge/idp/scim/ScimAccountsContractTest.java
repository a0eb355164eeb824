package dev.footbridge.idp.scim;

import dev.footbridge.account.Issuer;
import dev.footbridge.idp.HttpLimits;
import dev.footbridge.idp.ProviderHttp;
import dev.footbridge.idp.RegisteredClient;
import dev.footbridge.testkit.contract.AccountsContract;
import dev.footbridge.testkit.contract.TestIdentityProvider;
import dev.footbridge.testkit.provider.Endpoint;
import dev.footbridge.testkit.provider.FakeIdentityProvider;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;

class ScimAccountsContractTest implements AccountsContract {
    private final FakeIdentityProvider provider = FakeIdentityProvider.start();
    private final TestIdentityProvider seen = provider.seenThrough(new ScimAccounts(
            ScimSettings.of(
                    new Issuer(provider.issuer()),
                    provider.scimBase(),
                    provider.address(Endpoint.TOKEN),
                    RegisteredClient.of(
                            provider.accountClient().id(),
                            provider.accountClient().secret())),
            new ProviderHttp(HttpLimits.standard()),
            Clock.systemUTC()));

    @AfterEach
    void stop() {
        provider.close();
    }

    @Override
    public TestIdentityProvider idp() {
        return seen;
    }
}
