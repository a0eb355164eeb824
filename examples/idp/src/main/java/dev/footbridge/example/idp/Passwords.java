package dev.footbridge.example.idp;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks, sets and removes passwords. Every change ends the sessions, tokens and links that came before it. */
final class Passwords {

    private final Accounts accounts;
    private final PasswordLinks links;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;
    private final String nobodysHash;

    Passwords(Accounts accounts, PasswordLinks links, PasswordEncoder encoder, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.links = links;
        this.encoder = encoder;
        this.transaction = transaction;
        this.nobodysHash =
                Objects.requireNonNull(encoder.encode(UUID.randomUUID().toString()));
    }

    /** Takes as long for an unknown name, and for an account without a password, as for a wrong password. */
    Optional<Account> check(String signInName, String password) {
        Account account = accounts.bySignInName(signInName).orElse(null);
        String hash = account == null ? null : account.passwordHash();
        boolean right = encoder.matches(password, hash == null ? nobodysHash : hash);
        return Optional.ofNullable(account).filter(known -> right && hash != null && known.active());
    }

    /** False when the link is unknown, used or too old. The mail proved the address. */
    boolean setThroughLink(String token, String password) {
        String hash = Objects.requireNonNull(encoder.encode(password));
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<Account> account = links.find(token).flatMap(accounts::byId);
            if (account.isEmpty() || !links.take(token)) {
                return false;
            }
            accounts.markEmailVerified(account.get().id());
            store(account.get(), hash);
            return true;
        }));
    }

    /** The account as it is after the change. */
    Account change(Account account, String password) {
        String hash = Objects.requireNonNull(encoder.encode(password));
        transaction.executeWithoutResult(status -> store(account, hash));
        return accounts.byId(account.id()).orElseThrow();
    }

    void remove(Account account) {
        transaction.executeWithoutResult(status -> {
            accounts.removePassword(account.id());
            endEverything(account);
        });
    }

    private void store(Account account, String hash) {
        accounts.setPassword(account.id(), hash);
        endEverything(account);
    }

    private void endEverything(Account account) {
        accounts.revokeTokens(account.subject());
        links.revokeAll(account.id());
    }
}
