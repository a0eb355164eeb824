package dev.footbridge.testkit.memory;

import dev.footbridge.account.AccountKey;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.account.ExistingAccountPolicy;
import dev.footbridge.account.ExternalId;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.spi.Accounts;
import dev.footbridge.testkit.contract.TestIdentityProvider;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An identity provider in memory that can be down, lose answers and hold accounts of others. */
public final class InMemoryAccounts implements Accounts, TestIdentityProvider {
    private final String issuer;
    private final Map<AccountKey, Account> kept = new LinkedHashMap<>();
    private boolean down;
    private boolean losesNextAnswer;

    public InMemoryAccounts() {
        this("https://idp.example");
    }

    public InMemoryAccounts(String issuer) {
        this.issuer = issuer;
    }

    private record Account(
            AccountKey key,
            @Nullable ExternalId externalId,
            EmailAddress address,
            String name,
            boolean addressVerified) {}

    @Override
    public synchronized Answer findOrCreate(Request request) {
        if (down) {
            return new Answer.Unavailable("OUTAGE", null);
        }
        Answer answer = answer(request);
        if (losesNextAnswer) {
            losesNextAnswer = false;
            return new Answer.Unavailable("ANSWER_LOST", null);
        }
        return answer;
    }

    private Answer answer(Request request) {
        Optional<Account> ours = kept.values().stream()
                .filter(account -> request.externalId().equals(account.externalId()))
                .findFirst();
        if (ours.isPresent()) {
            return new Answer.Ready(ours.get().key(), false);
        }
        List<Account> others = with(request.address());
        if (others.size() > 1) {
            return new Answer.Refused(AccountRefusal.AMBIGUOUS);
        }
        return others.isEmpty()
                ? new Answer.Ready(add(request.externalId(), request.address(), request.name(), true), false)
                : existing(others.get(0), request.policy());
    }

    private static Answer existing(Account account, ExistingAccountPolicy policy) {
        if (!account.addressVerified()) {
            return new Answer.Refused(AccountRefusal.EXISTING_UNVERIFIED);
        }
        return policy == ExistingAccountPolicy.PROVE_BY_SIGN_IN
                ? new Answer.Refused(AccountRefusal.EXISTING_NEEDS_SIGN_IN)
                : new Answer.Ready(account.key(), true);
    }

    @Override
    public Optional<URI> accountSettings(EmailAddress address) {
        return Optional.of(URI.create(issuer + "/settings"));
    }

    @Override
    public Accounts accounts() {
        return this;
    }

    @Override
    public synchronized AccountKey existing(EmailAddress address, String name, boolean addressVerified) {
        return add(null, address, name, addressVerified);
    }

    private AccountKey add(@Nullable ExternalId externalId, EmailAddress address, String name, boolean verified) {
        AccountKey key = AccountKey.of(issuer, "sub-" + UUID.randomUUID());
        kept.put(key, new Account(key, externalId, address, name, verified));
        return key;
    }

    @Override
    public synchronized int accountsWith(EmailAddress address) {
        return with(address).size();
    }

    private List<Account> with(EmailAddress address) {
        return kept.values().stream()
                .filter(account -> account.address().equals(address))
                .toList();
    }

    @Override
    public synchronized String nameOf(AccountKey account) {
        return Objects.requireNonNull(kept.get(account), "no such account").name();
    }

    @Override
    public synchronized void loseNextAnswer() {
        losesNextAnswer = true;
    }

    @Override
    public synchronized void setDown(boolean down) {
        this.down = down;
    }
}
