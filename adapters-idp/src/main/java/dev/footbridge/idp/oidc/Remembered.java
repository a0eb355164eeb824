package dev.footbridge.idp.oidc;

import dev.footbridge.idp.ProviderUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thing fetched from the identity provider: kept for a stated age, and up to a limit for as long as the provider does
 * not answer. One thread fetches; the others take what is kept. Fetched at first need, so that a provider that is down
 * does not stop the product from starting.
 */
final class Remembered<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Remembered.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);
    private static final Duration PAUSE_BETWEEN_RENEWALS = Duration.ofMinutes(1);

    /** How to get it. */
    @FunctionalInterface
    interface Fetch<T> {
        T fetched(Instant now) throws ProviderUnavailableException;
    }

    private record Kept<T>(T value, Instant at) {}

    private final String what;
    private final Duration fresh;
    private final Duration limit;
    private final Fetch<T> fetch;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile @Nullable Kept<T> kept;
    private volatile Instant nextTry = Instant.MIN;
    private Instant nextRenewal = Instant.MIN;

    /**
     * @param what for the log
     * @param fresh age below which it is not fetched again
     * @param limit age up to which it is used while it cannot be fetched
     */
    Remembered(String what, Duration fresh, Duration limit, Fetch<T> fetch) {
        this.what = what;
        this.fresh = fresh;
        this.limit = limit;
        this.fetch = fetch;
    }

    T get(Instant now) throws ProviderUnavailableException {
        Kept<T> present = kept;
        if (present != null && now.isBefore(present.at().plus(fresh))) {
            return present.value();
        }
        boolean usable = present != null && now.isBefore(present.at().plus(limit));
        if (present != null && usable && (now.isBefore(nextTry) || !fetching.tryLock())) {
            return present.value();
        }
        if (!usable) {
            fetching.lock();
        }
        try {
            Kept<T> meanwhile = kept;
            if (meanwhile != null && now.isBefore(meanwhile.at().plus(fresh))) {
                return meanwhile.value();
            }
            return fetched(now, usable ? present : null);
        } finally {
            fetching.unlock();
        }
    }

    /** Fetches again for someone who misses something in what was given, at most once in a minute. */
    T renewed(T given, Instant now) throws ProviderUnavailableException {
        fetching.lock();
        try {
            Kept<T> present = kept;
            boolean alreadyNewer = present != null && present.value() != given;
            if (present != null && (alreadyNewer || now.isBefore(nextRenewal))) {
                return present.value();
            }
            nextRenewal = now.plus(PAUSE_BETWEEN_RENEWALS);
            return fetched(now, present);
        } finally {
            fetching.unlock();
        }
    }

    /** Under the lock. */
    private T fetched(Instant now, @Nullable Kept<T> otherwise) throws ProviderUnavailableException {
        if (now.isBefore(nextTry)) {
            if (otherwise != null) {
                return otherwise.value();
            }
            throw new ProviderUnavailableException(what + " did not answer a moment ago");
        }
        try {
            T value = fetch.fetched(now);
            kept = new Kept<>(value, now);
            return value;
        } catch (ProviderUnavailableException e) {
            nextTry = now.plus(PAUSE_AFTER_FAILURE);
            LOG.warn("{} cannot be fetched: {}; {}", what, e.detail(), otherwise == null ? "none is kept" : "kept on");
            if (otherwise != null) {
                return otherwise.value();
            }
            throw e;
        }
    }
}
