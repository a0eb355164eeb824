package dev.footbridge.idp.scim;

import dev.footbridge.account.AccountKey;
import dev.footbridge.account.Issuer;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.idp.HttpLimits;
import dev.footbridge.idp.ProviderHttp;
import dev.footbridge.idp.RegisteredClient;
import dev.footbridge.spi.Accounts;
import dev.footbridge.testkit.contract.AccountsContract;
import dev.footbridge.testkit.contract.TestIdentityProvider;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

class ScimAccountsContractTest implements AccountsContract, TestIdentityProvider {
    private static final String ISSUER = "https://idp.example";

    private final FakeScim scim = new FakeScim();
    private final ScimAccounts accounts = new ScimAccounts(
            ScimSettings.of(
                    new Issuer(ISSUER),
                    URI.create(scim.base() + "/scim/v2"),
                    URI.create(scim.base() + FakeScim.TOKEN),
                    RegisteredClient.of("hrm-accounts", "s3cret")),
            new ProviderHttp(HttpLimits.standard()),
            Clock.systemUTC());

    @AfterEach
    void stop() {
        scim.close();
    }

    @Override
    public TestIdentityProvider idp() {
        return this;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public AccountKey existing(EmailAddress address, String name, boolean addressVerified) {
        Map<String, Object> account = scim.someoneMade(address.canonical(), addressVerified);
        account.put("displayName", name);
        return key(account);
    }

    @Override
    public int accountsWith(EmailAddress address) {
        return (int) scim.accounts.stream()
                .filter(account -> address.canonical().equals(account.get("userName")))
                .count();
    }

    @Override
    public String nameOf(AccountKey wanted) {
        return scim.accounts.stream()
                .filter(account -> key(account).equals(wanted))
                .map(account -> (String) account.get("displayName"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void loseNextAnswer() {
        scim.next(FakeScim.USERS, scim.doneButCut(FakeScim.USERS));
    }

    @Override
    public void setDown(boolean down) {
        scim.setDown(down);
    }

    private static AccountKey key(Map<String, Object> account) {
        Map<?, ?> extension = (Map<?, ?>) account.get(ScimSettings.ACCOUNT_SCHEMA);
        return AccountKey.of(ISSUER, (String) extension.get("subject"));
    }
}
