package dev.footbridge.idp.scim;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.idp.ProviderAnswer;
import dev.footbridge.idp.ProviderHttp;
import dev.footbridge.idp.ProviderUnavailableException;
import dev.footbridge.idp.TokenEndpoint;
import dev.footbridge.idp.account.AccessTokens;
import dev.footbridge.idp.account.AccountEndpoint;
import dev.footbridge.idp.account.ExistingAccount;
import dev.footbridge.spi.Accounts;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/**
 * Accounts over SCIM 2.0. Looks up by our external id, then by user name, and only then creates; so a call whose answer was
 * lost is found again by the next one, and there is one account (I8).
 */
public final class ScimAccounts implements Accounts {
    private final ScimSettings settings;
    private final AccountEndpoint endpoint;
    private final ScimSearch search;

    /** @param clock for the life of our token and for {@code Retry-After} */
    public ScimAccounts(ScimSettings settings, ProviderHttp http, Clock clock) {
        this.settings = settings;
        AccessTokens tokens = new AccessTokens(
                new TokenEndpoint(http, settings.client(), settings.issuer()),
                settings.tokenEndpoint(),
                settings.scopes(),
                clock);
        this.endpoint = new AccountEndpoint(settings.base(), "application/scim+json", http, tokens, clock);
        this.search = new ScimSearch(settings, endpoint);
    }

    @Override
    public Answer findOrCreate(Request request) {
        try {
            Optional<Answer> existing = found(request);
            return existing.isPresent() ? existing.get() : created(request);
        } catch (ProviderUnavailableException e) {
            return new Answer.Unavailable(e.detail(), e.retryAfter().orElse(null));
        }
    }

    @Override
    public Optional<URI> accountSettings(EmailAddress address) {
        return Optional.ofNullable(settings.accountPage()).map(page -> page.of(address));
    }

    private Optional<Answer> found(Request request) throws ProviderUnavailableException {
        ImmutableList<ScimAccount> accounts = search.byExternalId(request.externalId());
        if (accounts.isEmpty()) {
            accounts = search.byUserName(request.address());
        }
        if (accounts.size() > 1) {
            return Optional.of(new Answer.Refused(AccountRefusal.AMBIGUOUS));
        }
        return accounts.isEmpty() ? Optional.empty() : Optional.of(ExistingAccount.decide(accounts.get(0), request));
    }

    private Answer created(Request request) throws ProviderUnavailableException {
        ProviderAnswer answer = endpoint.post("/Users", NewAccount.of(request, settings));
        return switch (answer.status()) {
            case 201 -> ready(request, new ScimAccount(new ScimObject(answer.json()), settings));
            // Made between our look and our call, perhaps by a call of ours whose answer is still under way.
            case 409 ->
                found(request)
                        .orElseThrow(() ->
                                new ProviderUnavailableException("creating answered 409, but no account is found"));
            case 400, 422 -> new Answer.Refused(AccountRefusal.DATA_NOT_ACCEPTED);
            default -> throw new ProviderUnavailableException("creating answered " + answer.status());
        };
    }

    private static Answer ready(Request request, ScimAccount account) throws ProviderUnavailableException {
        if (account.namesAnotherExternalId(request.externalId())) {
            throw new ProviderUnavailableException("creating answered with another account");
        }
        return new Answer.Ready(account.key(), false);
    }
}
