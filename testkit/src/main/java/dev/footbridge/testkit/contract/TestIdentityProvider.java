package dev.footbridge.testkit.contract;

import dev.footbridge.account.AccountKey;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.spi.Accounts;

/** An identity provider that a test can prepare and look into, and the adapter that talks to it. */
public interface TestIdentityProvider {

    Accounts accounts();

    /** Puts an account there that we did not make. */
    AccountKey existing(EmailAddress address, String name, boolean addressVerified);

    int accountsWith(EmailAddress address);

    /** The person's whole name, as the account has it. */
    String nameOf(AccountKey account);

    /** The next request is carried out, but its answer never arrives. */
    void loseNextAnswer();

    void setDown(boolean down);
}
