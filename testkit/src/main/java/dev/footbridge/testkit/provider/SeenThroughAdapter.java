package dev.footbridge.testkit.provider;

import dev.footbridge.account.AccountKey;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.spi.Accounts;
import dev.footbridge.testkit.contract.TestIdentityProvider;

/** The fake provider as the contract of the accounts port wants it. */
record SeenThroughAdapter(FakeIdentityProvider provider, Accounts accounts) implements TestIdentityProvider {

    @Override
    public AccountKey existing(EmailAddress address, String name, boolean addressVerified) {
        return provider.key(provider.account(address.canonical(), name, addressVerified));
    }

    @Override
    public int accountsWith(EmailAddress address) {
        return provider.accountsOf(address).size();
    }

    @Override
    public String nameOf(AccountKey wanted) {
        return provider.accounts().stream()
                .filter(account -> provider.key(account).equals(wanted))
                .map(ProviderAccount::name)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no such account"));
    }

    @Override
    public void loseNextAnswer() {
        provider.next(Endpoint.USERS, ServerFault.ANSWER_LOST_AFTER_EFFECT);
    }

    @Override
    public void setDown(boolean down) {
        provider.setDown(down);
    }
}
