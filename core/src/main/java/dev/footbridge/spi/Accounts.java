package dev.footbridge.spi;

import dev.footbridge.account.AccountKey;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.account.ExistingAccountPolicy;
import dev.footbridge.account.ExternalId;
import dev.footbridge.address.EmailAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Accounts at the identity provider (I7, I8). Called by the account linking right after a verification and again by the
 * outbox until it succeeds. Contract: {@code AccountsContract}.
 */
public interface Accounts {

    /**
     * Finds the account by external id, then by address, or creates it. MUST be idempotent: called again after a lost
     * answer it gives the same account. MUST NOT take an account whose address the identity provider has not verified
     * unless its external id is ours. Never pushes names or addresses into an account that exists (I13).
     */
    Answer findOrCreate(Request request);

    /** Page at the identity provider where the person makes a password; empty if there is none. */
    Optional<URI> accountSettings(EmailAddress address);

    /** @param name of the person, as the directory has it */
    record Request(
            ExternalId externalId, EmailAddress address, String name, Locale locale, ExistingAccountPolicy policy) {}

    /** What the identity provider said. */
    sealed interface Answer {
        /** @param existed whether it was there before we asked for the first time */
        record Ready(AccountKey account, boolean existed) implements Answer {}

        /** No for good. */
        record Refused(AccountRefusal reason) implements Answer {}

        /**
         * Down, slow or overloaded: ask again.
         *
         * @param detail technical words without personal data
         * @param retryAfter what the provider asked for, or null
         */
        record Unavailable(String detail, @Nullable Duration retryAfter) implements Answer {}
    }
}
