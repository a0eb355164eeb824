package dev.footbridge.idp.keycloak;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
 * Accounts of a Keycloak realm. Looks up by our external id, then by address, and only then creates; so a call whose answer
 * was lost is found again by the next one, and there is one account (I8).
 */
public final class KeycloakAccounts implements Accounts {
    private final KeycloakSettings settings;
    private final AccountEndpoint endpoint;
    private final KeycloakSearch search;

    /** @param clock for the life of our token and for {@code Retry-After} */
    public KeycloakAccounts(KeycloakSettings settings, ProviderHttp http, Clock clock) {
        this.settings = settings;
        AccessTokens tokens = new AccessTokens(
                new TokenEndpoint(http, settings.client(), settings.issuer()),
                settings.tokenEndpoint(),
                ImmutableSet.of(),
                clock);
        this.endpoint = new AccountEndpoint(settings.admin(), "application/json", http, tokens, clock);
        this.search = new KeycloakSearch(settings, endpoint);
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
        ImmutableList<KeycloakAccount> accounts = search.byExternalId(request.externalId());
        if (accounts.isEmpty()) {
            accounts = search.byAddress(request.address());
        }
        if (accounts.size() > 1) {
            return Optional.of(new Answer.Refused(AccountRefusal.AMBIGUOUS));
        }
        return accounts.isEmpty() ? Optional.empty() : Optional.of(ExistingAccount.decide(accounts.get(0), request));
    }

    private Answer created(Request request) throws ProviderUnavailableException {
        ProviderAnswer answer = endpoint.post("/users", NewKeycloakAccount.of(request, settings));
        return switch (answer.status()) {
            case 201 -> asKept(request);
            // Made between our look and our call, perhaps by a call of ours whose answer is still under way.
            case 409 ->
                found(request)
                        .orElseThrow(() ->
                                new ProviderUnavailableException("creating answered 409, but no account is found"));
            case 400, 422 -> new Answer.Refused(AccountRefusal.DATA_NOT_ACCEPTED);
            default -> throw new ProviderUnavailableException("creating answered " + answer.status());
        };
    }

    /** A realm drops attributes that it was not told to keep, and says nothing. */
    private Answer asKept(Request request) throws ProviderUnavailableException {
        ImmutableList<KeycloakAccount> kept = search.byExternalId(request.externalId());
        if (kept.size() != 1) {
            throw new ProviderUnavailableException("the realm does not keep the attribute '"
                    + settings.externalIdAttribute() + "': add it to the user profile, or let administrators edit"
                    + " unmanaged attributes");
        }
        return new Answer.Ready(kept.get(0).key(), false);
    }
}
