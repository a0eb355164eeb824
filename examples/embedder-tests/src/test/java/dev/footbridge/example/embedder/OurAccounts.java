package dev.footbridge.example.embedder;

import dev.footbridge.account.Issuer;
import dev.footbridge.idp.HttpLimits;
import dev.footbridge.idp.ProviderHttp;
import dev.footbridge.idp.RegisteredClient;
import dev.footbridge.idp.scim.ScimAccounts;
import dev.footbridge.idp.scim.ScimSettings;
import dev.footbridge.testkit.contract.TestIdentityProvider;
import dev.footbridge.testkit.provider.Client;
import dev.footbridge.testkit.provider.Endpoint;
import dev.footbridge.testkit.provider.FakeIdentityProvider;
import java.time.Clock;

/** The product's way to accounts: SCIM, as Footbridge has it. */
final class OurAccounts {
    private OurAccounts() {}

    static TestIdentityProvider at(FakeIdentityProvider provider) {
        Client client = provider.accountClient();
        ScimSettings settings = ScimSettings.of(
                new Issuer(provider.issuer()),
                provider.scimBase(),
                provider.address(Endpoint.TOKEN),
                RegisteredClient.of(client.id(), client.secret()));
        return provider.seenThrough(
                new ScimAccounts(settings, new ProviderHttp(HttpLimits.standard()), Clock.systemUTC()));
    }
}
