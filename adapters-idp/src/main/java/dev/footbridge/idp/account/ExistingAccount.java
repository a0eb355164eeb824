package dev.footbridge.idp.account;

import dev.footbridge.account.AccountRefusal;
import dev.footbridge.account.ExistingAccountPolicy;
import dev.footbridge.idp.ProviderUnavailableException;
import dev.footbridge.spi.Accounts;
import dev.footbridge.spi.Accounts.Answer;

/**
 * Whether an account that is already there may be taken (I7). Someone else may have made it beforehand, with the address of
 * a person who was bound to come (Sudhodanan and Paverd, "Pre-hijacked accounts", USENIX Security 2022).
 */
public final class ExistingAccount {
    private ExistingAccount() {}

    public static Answer decide(FoundAccount account, Accounts.Request request) throws ProviderUnavailableException {
        if (!account.isActive()) {
            // Someone at the provider closed it; only that side can say that the person may have it again.
            return new Answer.Refused(AccountRefusal.EXISTING_NEEDS_SIGN_IN);
        }
        if (account.hasExternalId(request.externalId())) {
            // Our own, made for this user and this address: a lost answer or an earlier link.
            return new Answer.Ready(account.key(), false);
        }
        if (request.policy() == ExistingAccountPolicy.PROVE_BY_SIGN_IN) {
            return new Answer.Refused(AccountRefusal.EXISTING_NEEDS_SIGN_IN);
        }
        if (!account.hasVerified(request.address())) {
            return new Answer.Refused(AccountRefusal.EXISTING_UNVERIFIED);
        }
        return new Answer.Ready(account.key(), true);
    }
}
