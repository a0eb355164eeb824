package dev.footbridge.testkit.simulation;

import dev.footbridge.account.AccountKey;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.account.ExistingAccountPolicy;
import dev.footbridge.account.ExternalId;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.spi.Accounts;
import dev.footbridge.spi.IdentityProviderProbe;
import dev.footbridge.testkit.MovableClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An identity provider that is down, slow, loses answers, asks for patience and meets two callers at once. */
public final class SimulatedProvider implements Accounts, IdentityProviderProbe {
    private static final String ISSUER = "https://idp.example";

    private final MovableClock clock;
    private final Chance chance;
    private final Interruptions interruptions;
    private final List<Account> accounts = new ArrayList<>();
    private Instant downUntil = Instant.MIN;

    SimulatedProvider(MovableClock clock, Chance chance, Interruptions interruptions) {
        this.clock = clock;
        this.chance = chance;
        this.interruptions = interruptions;
    }

    /** @param externalId null if we did not make it */
    record Account(AccountKey key, @Nullable ExternalId externalId, EmailAddress address, boolean addressVerified) {}

    @Override
    public Answer findOrCreate(Request request) {
        if (isDown()) {
            return new Answer.Unavailable("OUTAGE", null);
        }
        if (chance.oneIn(interruptions.weather().trouble())) {
            return troubled(request);
        }
        return answer(request);
    }

    private Answer troubled(Request request) {
        return switch (chance.below(5)) {
            case 0 -> new Answer.Unavailable("429", chance.between(Duration.ZERO, Duration.ofHours(2)));
            case 1 -> {
                Answer unheard = answer(request);
                yield new Answer.Unavailable("ANSWER_LOST " + unheard.getClass().getSimpleName(), null);
            }
            case 2 -> {
                Answer late = answer(request);
                clock.advance(chance.between(Duration.ofSeconds(5), Duration.ofSeconds(90)));
                yield late;
            }
            case 3 -> new Answer.Unavailable("500", null);
            default -> chance.oneIn(4) ? new Answer.Refused(AccountRefusal.DATA_NOT_ACCEPTED) : answer(request);
        };
    }

    private Answer answer(Request request) {
        Optional<Answer> found = look(request);
        if (found.isPresent()) {
            return found.get();
        }
        interruptions.stop("between look-up and creation");
        // Somebody else was quicker: 409, and the next look-up finds the account.
        return look(request).isPresent()
                ? new Answer.Unavailable("409", null)
                : new Answer.Ready(createAnother(request), false);
    }

    private Optional<Answer> look(Request request) {
        Optional<Account> ours = accounts.stream()
                .filter(account -> request.externalId().equals(account.externalId()))
                .findFirst();
        if (ours.isPresent()) {
            return Optional.of(new Answer.Ready(ours.get().key(), false));
        }
        List<Account> others = with(request.address());
        if (others.size() > 1) {
            return Optional.of(new Answer.Refused(AccountRefusal.AMBIGUOUS));
        }
        return others.stream().findFirst().map(account -> existing(account, request.policy()));
    }

    private static Answer existing(Account account, ExistingAccountPolicy policy) {
        if (!account.addressVerified()) {
            return new Answer.Refused(AccountRefusal.EXISTING_UNVERIFIED);
        }
        return policy == ExistingAccountPolicy.PROVE_BY_SIGN_IN
                ? new Answer.Refused(AccountRefusal.EXISTING_NEEDS_SIGN_IN)
                : new Answer.Ready(account.key(), true);
    }

    /** Makes an account without looking whether there is one: what a careless adapter would do. */
    public AccountKey createAnother(Request request) {
        return add(request.externalId(), request.address(), true);
    }

    /** Somebody makes an account without us. */
    void foreign(EmailAddress address, boolean verified) {
        add(null, address, verified);
    }

    private AccountKey add(@Nullable ExternalId externalId, EmailAddress address, boolean verified) {
        AccountKey key = AccountKey.of(ISSUER, "sub-" + (accounts.size() + 1));
        accounts.add(new Account(key, externalId, address, verified));
        return key;
    }

    List<Account> accounts() {
        return accounts;
    }

    List<Account> with(EmailAddress address) {
        return accounts.stream()
                .filter(account -> account.address().equals(address))
                .toList();
    }

    Optional<Account> find(AccountKey key) {
        return accounts.stream().filter(account -> account.key().equals(key)).findFirst();
    }

    void down(Duration time) {
        downUntil = clock.instant().plus(time);
    }

    void up() {
        downUntil = Instant.MIN;
    }

    private boolean isDown() {
        return clock.instant().isBefore(downUntil);
    }

    @Override
    public boolean discoveryAnswers() {
        return !isDown();
    }

    @Override
    public Optional<URI> accountSettings(EmailAddress address) {
        return Optional.of(URI.create(ISSUER + "/settings"));
    }
}
