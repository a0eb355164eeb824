package dev.footbridge.idp.account;

import dev.footbridge.account.AccountKey;
import dev.footbridge.account.ExternalId;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.idp.ProviderUnavailableException;

/** An account that is already at the identity provider, as its way of keeping accounts shows it. */
public interface FoundAccount {

    /** Whether it may be signed in to. */
    boolean isActive();

    /** Whether we have made it, for this very user and address. */
    boolean hasExternalId(ExternalId id);

    /** Whether the provider says that it has verified this very address, not just any of the account. */
    boolean hasVerified(EmailAddress address);

    /** @throws ProviderUnavailableException if the provider does not tell, which is a fault of its set-up */
    AccountKey key() throws ProviderUnavailableException;
}
