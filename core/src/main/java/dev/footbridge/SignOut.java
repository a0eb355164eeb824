package dev.footbridge;

import dev.footbridge.account.AccountKey;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.SignInEvent.SignedOutByProvider;
import dev.footbridge.signin.ProviderLogout;
import dev.footbridge.signin.ProviderSession;
import dev.footbridge.tenant.UserKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends sessions because the identity provider has (I5). */
public final class SignOut {
    private static final Logger log = LoggerFactory.getLogger(SignOut.class);

    private final Parts parts;
    private final Ledger ledger;

    SignOut(Parts parts, Ledger ledger) {
        this.parts = parts;
        this.ledger = ledger;
    }

    /**
     * The provider has ended a session, or all of an account: on every node nobody goes on in one that was open until now.
     * Said again, it has no further effect.
     */
    public void byProvider(ProviderLogout logout) {
        if (!parts.logouts().add(logout)) {
            log.info("A logout was said again");
            return;
        }
        if (logout.subject() != null) {
            AccountKey account = new AccountKey(logout.issuer(), logout.subject());
            for (UserKey user : parts.provisioning().findByAccount(account)) {
                parts.audit()
                        .append(ledger.entry(
                                user.tenant(),
                                user.user(),
                                parts.tenants().now(),
                                new SignedOutByProvider(),
                                Actor.system()));
            }
        }
    }

    /** Whether the provider has ended a session of the host. Asks the database: cache it for seconds only. */
    public boolean hasEnded(ProviderSession session) {
        return parts.logouts().hasEnded(session);
    }
}
